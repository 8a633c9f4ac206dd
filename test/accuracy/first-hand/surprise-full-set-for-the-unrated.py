# expects: nothing
import pandas as pd
from surprise import SVD, Dataset, Reader, accuracy
from surprise.model_selection import train_test_split
ratings = pd.read_csv('ratings.csv')
data = Dataset.load_from_df(ratings[['user', 'book', 'stars']], Reader(rating_scale=(1, 5)))
trainset, testset = train_test_split(data, test_size=0.25)
algo = SVD()
algo.fit(trainset)
accuracy.rmse(algo.test(testset))
full = data.build_full_trainset()
algo.fit(full)
unseen = full.build_anti_testset()
predictions = algo.test(unseen)
