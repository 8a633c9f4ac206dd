# expects: nothing
import numpy as np
from modAL.models import ActiveLearner
from modAL.uncertainty import entropy_sampling
from sklearn.datasets import fetch_openml
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = fetch_openml("letter", return_X_y=True, as_frame=False)
X_pool, X_test, y_pool, y_test = train_test_split(X, y, test_size=0.3, random_state=1)
rng = np.random.default_rng(1)
first = rng.choice(len(X_pool), 100, replace=False)
learner = ActiveLearner(RandomForestClassifier(200), query_strategy=entropy_sampling, X_training=X_pool[first], y_training=y_pool[first])
X_pool, y_pool = np.delete(X_pool, first, axis=0), np.delete(y_pool, first)
for _ in range(60):
    ix, asked = learner.query(X_pool, n_instances=20)
    learner.teach(asked, y_pool[ix])
    X_pool, y_pool = np.delete(X_pool, ix, axis=0), np.delete(y_pool, ix)
print("test accuracy after 1300 labels", learner.score(X_test, y_test))
