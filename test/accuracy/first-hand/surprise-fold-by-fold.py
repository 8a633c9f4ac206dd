# expects: nothing
from surprise import KNNBaseline, Dataset, accuracy
from surprise.model_selection import KFold

stars = Dataset.load_builtin('ml-100k')
errors = []
for known, asked in KFold(n_splits=4, random_state=8).split(stars):
    neighbours = KNNBaseline(k=30)
    neighbours.fit(known)
    errors.append(accuracy.mae(neighbours.test(asked), verbose=False))
print(sum(errors) / len(errors))
