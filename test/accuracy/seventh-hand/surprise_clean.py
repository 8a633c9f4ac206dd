# expects: nothing
from surprise import SVD, Dataset, Reader, accuracy
from surprise.model_selection import GridSearchCV, train_test_split
import pandas as pd

ratings = pd.read_csv("ratings.csv", usecols=["userId", "movieId", "rating"])
print(ratings.groupby("userId").size().describe())
data = Dataset.load_from_df(ratings, Reader(rating_scale=(0.5, 5)))
trainset, testset = train_test_split(data, test_size=.2, random_state=3)
algo = SVD(n_factors=50, n_epochs=20)
algo.fit(trainset)
accuracy.rmse(algo.test(testset))
