# expects: nothing
import evalml
from evalml.automl import AutoMLSearch

X, y = evalml.demos.load_fraud(n_rows=5000)
X_train, X_test, y_train, y_test = evalml.preprocessing.split_data(X, y, problem_type="binary", test_size=0.2)
automl = AutoMLSearch(X_train=X_train, y_train=y_train, problem_type="binary", objective="auc")
automl.search()
print(automl.rankings.head())
best = automl.best_pipeline
best.fit(X_train, y_train)
print(best.score(X_test, y_test, objectives=["auc", "f1"]))
