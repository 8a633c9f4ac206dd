# expects: preprocess-before-split
import pandas as pd
from evalml.automl import AutoMLSearch
from sklearn.model_selection import train_test_split

d = pd.read_csv("fares.csv")
y = d.pop("fare")
low, high = d.quantile(0.01), d.quantile(0.99)
X_train, X_test, y_train, y_test = train_test_split(d, y, random_state=0)
X_train = X_train.clip(low, high, axis=1)
automl = AutoMLSearch(X_train=X_train, y_train=y_train, problem_type="regression")
automl.search()
print(automl.best_pipeline.score(X_test, y_test, objectives=["R2"]))
