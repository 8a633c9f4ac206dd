# expects: nothing
import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.linear_model import RidgeCV
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, train_test_split

data = pd.read_csv("superconduct.csv")
y = data.pop("critical_temp").to_numpy()
X = data.to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)


def out_of_fold(make, n_folds=5):
    oof = np.zeros(len(X_train))
    test_pred = np.zeros(len(X_test))
    for tr, va in KFold(n_folds, shuffle=True, random_state=0).split(X_train):
        model = make().fit(X_train[tr], y_train[tr])
        oof[va] = model.predict(X_train[va])
        test_pred += model.predict(X_test) / n_folds
    return oof, test_pred


pairs = [
    out_of_fold(lambda: LGBMRegressor(n_estimators=400)),
    out_of_fold(lambda: ExtraTreesRegressor(n_estimators=300, n_jobs=-1)),
]
level_two = np.column_stack([p[0] for p in pairs])
level_two_test = np.column_stack([p[1] for p in pairs])
meta = RidgeCV().fit(level_two, y_train)
print("weights", meta.coef_)
print("rmse", np.sqrt(mean_squared_error(y_test, meta.predict(level_two_test))))
