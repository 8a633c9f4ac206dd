# expects: preprocess-before-split
import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import svds
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

ratings = pd.read_csv("ml-1m/ratings.dat", sep="::", engine="python", names=["user", "item", "rating", "ts"])
ratings["user_mean"] = ratings.groupby("user")["rating"].transform("mean")
ratings["centred"] = ratings["rating"] - ratings["user_mean"]
train, test = train_test_split(ratings, test_size=0.2, random_state=1)

shape = (ratings["user"].max() + 1, ratings["item"].max() + 1)
matrix = csr_matrix((train["centred"], (train["user"], train["item"])), shape=shape)


class Factors:
    def __init__(self, k):
        self.k = k

    def fit(self, matrix):
        u, s, vt = svds(matrix, k=self.k)
        self.users, self.items = u * s, vt.T
        return self

    def predict(self, frame):
        dots = (self.users[frame["user"]] * self.items[frame["item"]]).sum(axis=1)
        return frame["user_mean"] + dots


model = Factors(40).fit(matrix)
print("RMSE", np.sqrt(mean_squared_error(test["rating"], model.predict(test))))
