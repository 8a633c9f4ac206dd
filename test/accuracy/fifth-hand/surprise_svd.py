# expects: nothing
from surprise import Dataset, SVD, accuracy
from surprise.model_selection import train_test_split

data = Dataset.load_builtin("ml-100k")
trainset, testset = train_test_split(data, test_size=0.25)
algo = SVD(n_factors=50)
algo.fit(trainset)
predictions = algo.test(testset)
accuracy.rmse(predictions)
