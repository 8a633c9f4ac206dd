# expects: random-split-over-time
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, TimeSeriesSplit

power = pd.read_csv("power.csv", parse_dates=["hour"], index_col="hour")
power["mean_24"] = power["mw"].shift(1).rolling(24).mean()
power = power.dropna()
X = power.drop("mw", axis=1)
y = power["mw"]
folds = KFold(n_splits=5, shuffle=True, random_state=0)
errors = []
for a, b in folds.split(X, y):
    model = Ridge()
    model.fit(X.iloc[a], y.iloc[a])
    errors.append(mean_squared_error(y.iloc[b], model.predict(X.iloc[b])))
print(np.mean(errors))
