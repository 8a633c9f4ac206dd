# expects: nothing
import random
from surprise import SVD, Dataset, accuracy
from surprise.model_selection import GridSearchCV

stars = Dataset.load_builtin('ml-100k')
ratings = stars.raw_ratings
random.shuffle(ratings)
cut = int(0.8 * len(ratings))
stars.raw_ratings = ratings[:cut]
search = GridSearchCV(SVD, {'n_factors': [20, 50]}, measures=['mae'], cv=3)
search.fit(stars)
best = SVD(n_factors=search.best_params['mae']['n_factors'])
best.fit(stars.build_full_trainset())
kept = stars.construct_testset(ratings[cut:])
accuracy.mae(best.test(kept))
