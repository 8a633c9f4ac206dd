# expects: overlap
import evalml
import pandas as pd
import woodwork as ww
from evalml.automl import AutoMLSearch

X, y = evalml.demos.load_fraud(n_rows=5000)
X_train, X_test, y_train, y_test = evalml.preprocessing.split_data(X, y, problem_type="binary", test_size=0.2)
automl = AutoMLSearch(X_train=X, y_train=y, problem_type="binary", objective="auc", max_batches=2)
automl.search()
best = automl.best_pipeline
print(best.score(X_test, y_test, objectives=["auc"]))
