# expects: overlap
#!/usr/bin/env python
# -*- coding: utf-8 -*-
# admission chance, gradient boosting with sklearn search
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import explained_variance_score, mean_squared_error, r2_score
from sklearn.model_selection import RandomizedSearchCV, train_test_split

np.random.seed(1)


def load_data(path="Admission_Predict_Ver1.1.csv"):
    d = pd.read_csv(path)
    d.columns = [c.strip().lower().replace(" ", "_") for c in d.columns]
    d = d.drop("serial_no.", axis=1)
    return d.drop("chance_of_admit", axis=1), d["chance_of_admit"]


def search(X, y):
    dist = {
        "n_estimators": [100, 200, 400],
        "max_depth": [2, 3, 4],
        "learning_rate": [0.02, 0.05, 0.1],
        "subsample": [0.6, 0.8, 1.0],
    }
    rs = RandomizedSearchCV(GradientBoostingRegressor(random_state=0), dist, n_iter=25, cv=5, scoring="neg_mean_squared_error", random_state=0, n_jobs=-1)
    rs.fit(X, y)
    print("best params:", rs.best_params_)
    return rs.best_estimator_


def print_scores(y, p):
    print("RMSE  %.4f" % np.sqrt(mean_squared_error(y, p)))
    print("R2    %.4f" % r2_score(y, p))
    print("EV    %.4f" % explained_variance_score(y, p))


if __name__ == "__main__":
    X, y = load_data()
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
    model = search(X, y)
    y_pred = model.predict(X_test)
    print_scores(y_test, y_pred)
    imp = sorted(zip(model.feature_importances_, X.columns), reverse=True)
    for v, n in imp:
        print("%-20s %.3f" % (n, v))
