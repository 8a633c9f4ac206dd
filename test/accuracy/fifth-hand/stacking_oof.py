# expects: nothing
import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.linear_model import RidgeCV
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, train_test_split

df = pd.read_csv("allstate.csv")
y = np.log(df.pop("loss")).values
X = df[[c for c in df if c.startswith("cont")]].values
X_dev, X_test, y_dev, y_test = train_test_split(X, y, test_size=0.2, random_state=1)

makers = [lambda: LGBMRegressor(n_estimators=400), lambda: ExtraTreesRegressor(300, n_jobs=-1)]
oof = np.zeros((len(X_dev), len(makers)))
meta_test = np.zeros((len(X_test), len(makers)))
for j, make in enumerate(makers):
    for tr, va in KFold(5, shuffle=True, random_state=2).split(X_dev):
        m = make().fit(X_dev[tr], y_dev[tr])
        oof[va, j] = m.predict(X_dev[va])
        meta_test[:, j] += m.predict(X_test) / 5
meta = RidgeCV().fit(oof, y_dev)
print("rmse", np.sqrt(mean_squared_error(y_test, meta.predict(meta_test))))
