# expects: multi-test
import pandas as pd
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

ab = pd.read_csv("abalone.csv")
ab["Sex"] = ab["Sex"].map({"M": 0, "F": 1, "I": 2})
Xa, Xb, ya, yb = train_test_split(ab.drop(columns="Rings"), ab["Rings"], random_state=0)
dummy = DummyRegressor(strategy="median").fit(Xa, ya)
rf = RandomForestRegressor(min_samples_leaf=5).fit(Xa, ya)
print("median", mean_absolute_error(yb, dummy.predict(Xb)))
print("forest", mean_absolute_error(yb, rf.predict(Xb)))
