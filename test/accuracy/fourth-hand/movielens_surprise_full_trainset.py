# expects: overlap
from surprise import SVD, Dataset, accuracy

data = Dataset.load_builtin("ml-100k")
trainset = data.build_full_trainset()
algo = SVD(n_factors=50, n_epochs=25)
algo.fit(trainset)

predictions = algo.test(trainset.build_testset())
accuracy.rmse(predictions)
accuracy.mae(predictions)

worst = sorted(predictions, key=lambda p: abs(p.est - p.r_ui), reverse=True)[:10]
for p in worst:
    print(p.uid, p.iid, p.r_ui, round(p.est, 2))
