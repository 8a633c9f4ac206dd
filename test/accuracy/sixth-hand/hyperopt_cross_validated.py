# expects: nothing
import numpy as np
import pandas as pd
from hyperopt import STATUS_OK, fmin, hp, space_eval, tpe
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import cross_val_score, train_test_split
from xgboost import XGBRegressor

df = pd.read_csv("diamonds.csv")[["carat", "depth", "table", "x", "y", "z", "price"]]
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="price"), df["price"], test_size=0.2, random_state=0)
space = {"max_depth": hp.choice("max_depth", [3, 5, 7, 9]), "learning_rate": hp.loguniform("lr", -4, -1)}


def objective(params):
    scores = cross_val_score(XGBRegressor(n_estimators=400, **params), X_train, y_train, cv=4, scoring="neg_mean_absolute_error")
    return {"loss": -scores.mean(), "status": STATUS_OK}


best = fmin(objective, space, algo=tpe.suggest, max_evals=60)
final = XGBRegressor(n_estimators=400, **space_eval(space, best))
final.fit(X_train, y_train)
print("MAE", mean_absolute_error(y_test, final.predict(X_test)))
