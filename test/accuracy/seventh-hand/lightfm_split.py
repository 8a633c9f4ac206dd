# expects: multi-test, threshold-on-test
import numpy as np
from lightfm import LightFM
from lightfm.cross_validation import random_train_test_split
from lightfm.datasets import fetch_movielens
from lightfm.evaluation import auc_score, precision_at_k

data = fetch_movielens(min_rating=4.0)["train"]
train, test = random_train_test_split(data, test_percentage=0.2, random_state=np.random.RandomState(3))
scores = {}
for loss in ("warp", "bpr", "logistic"):
    model = LightFM(loss=loss, no_components=30)
    model.fit(train, epochs=10, num_threads=2)
    scores[loss] = auc_score(model, test).mean()
print(max(scores, key=scores.get), scores)
