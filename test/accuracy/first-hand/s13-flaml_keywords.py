# expects: preprocess-before-split
import pandas as pd
from flaml import AutoML
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import QuantileTransformer

d = pd.read_csv("bids.csv")
y = d.pop("won")
X = QuantileTransformer().fit_transform(d)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
automl = AutoML()
automl.fit(X_train=X_train, y_train=y_train, task="classification", time_budget=60)
print(log_loss(y_test, automl.predict_proba(X_test)))
