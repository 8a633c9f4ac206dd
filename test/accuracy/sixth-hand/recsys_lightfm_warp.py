# expects: nothing
import numpy as np
from lightfm import LightFM
from lightfm.cross_validation import random_train_test_split
from lightfm.datasets import fetch_movielens
from lightfm.evaluation import auc_score, precision_at_k

movielens = fetch_movielens(min_rating=4.0)
train, test = random_train_test_split(movielens["train"], test_percentage=0.2, random_state=np.random.RandomState(3))
model = LightFM(loss="warp", no_components=32, learning_rate=0.05)
model.fit(train, item_features=movielens["item_features"], epochs=20, num_threads=2)
print("Train AUC: %.2f" % auc_score(model, train, item_features=movielens["item_features"]).mean())
print("Test precision@10: %.2f" % precision_at_k(model, test, k=10, train_interactions=train, item_features=movielens["item_features"]).mean())
