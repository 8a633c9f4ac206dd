# expects: nothing
from surprise import SVD, Dataset, accuracy
from surprise.model_selection import train_test_split

"""Film ratings with a biased matrix factorisation.

The data set comes with the library and is fetched at the first run.
"""
import random

import numpy as np

random.seed(5)
np.random.seed(5)

ratings = Dataset.load_builtin("ml-100k")
trainset, testset = train_test_split(ratings, test_size=0.25, random_state=5)
svd = SVD(n_factors=60, n_epochs=25, reg_all=0.05)
svd.fit(trainset)
accuracy.rmse(svd.test(testset))

uid, iid = str(196), str(302)
print("users", trainset.n_users, "films", trainset.n_items, "mean rating", round(trainset.global_mean, 2))
print(svd.predict(uid, iid, r_ui=4, verbose=True).est)
