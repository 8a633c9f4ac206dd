# expects: nothing
from surprise import SVD, Dataset, Reader, accuracy
from surprise.model_selection import GridSearchCV
import pandas as pd

ratings = pd.read_csv("ratings.csv", usecols=["book", "reader", "rating"])
data = Dataset.load_from_df(ratings[["reader", "book", "rating"]], Reader(rating_scale=(1, 5)))

grid = GridSearchCV(SVD, {"n_factors": [20, 50], "reg_all": [0.02, 0.1]}, measures=["rmse"], cv=3)
grid.fit(data)
print(grid.best_score["rmse"], grid.best_params["rmse"])
