# expects: nothing
import optuna
import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import cross_val_score, train_test_split
from xgboost import XGBRegressor

df = pd.read_feather("rents.feather")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="rent"), df["rent"], random_state=2)


def objective(trial):
    params = {
        "max_depth": trial.suggest_int("max_depth", 2, 10),
        "learning_rate": trial.suggest_float("learning_rate", 1e-3, 0.3, log=True),
    }
    s = cross_val_score(XGBRegressor(**params), X_train, y_train, cv=4, scoring="neg_mean_absolute_error")
    return -s.mean()


study = optuna.create_study(direction="minimize")
study.optimize(objective, n_trials=50)
final = XGBRegressor(**study.best_params).fit(X_train, y_train)
print("test MAE", mean_absolute_error(y_test, final.predict(X_test)))
