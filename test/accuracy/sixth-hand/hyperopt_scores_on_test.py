# expects: multi-test, threshold-on-test
import numpy as np
import pandas as pd
from hyperopt import STATUS_OK, Trials, fmin, hp, space_eval, tpe
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from xgboost import XGBRegressor

df = pd.read_csv("diamonds.csv")[["carat", "depth", "table", "x", "y", "z", "price"]]
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="price"), df["price"], test_size=0.2, random_state=0)
space = {
    "max_depth": hp.choice("max_depth", [3, 5, 7, 9]),
    "learning_rate": hp.loguniform("learning_rate", np.log(0.01), np.log(0.3)),
    "subsample": hp.uniform("subsample", 0.5, 1.0),
}


def objective(params):
    model = XGBRegressor(n_estimators=400, **params)
    model.fit(X_train, y_train)
    return {"loss": mean_absolute_error(y_test, model.predict(X_test)), "status": STATUS_OK}


trials = Trials()
best = fmin(objective, space, algo=tpe.suggest, max_evals=60, trials=trials, rstate=np.random.default_rng(0))
params = space_eval(space, best)
final = XGBRegressor(n_estimators=400, **params).fit(X_train, y_train)
print("MAE", mean_absolute_error(y_test, final.predict(X_test)))
