# expects: threshold-on-test, multi-test
import optuna
import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from xgboost import XGBRegressor

df = pd.read_feather("rents.feather")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="rent"), df["rent"], random_state=2)


def objective(trial):
    model = XGBRegressor(
        max_depth=trial.suggest_int("max_depth", 2, 10),
        learning_rate=trial.suggest_float("learning_rate", 1e-3, 0.3, log=True),
        subsample=trial.suggest_float("subsample", 0.4, 1.0),
        n_estimators=400,
    )
    model.fit(X_train, y_train)
    return mean_absolute_error(y_test, model.predict(X_test))


study = optuna.create_study(direction="minimize")
study.optimize(objective, n_trials=50)
final = XGBRegressor(**study.best_params, n_estimators=400).fit(X_train, y_train)
print("test MAE", mean_absolute_error(y_test, final.predict(X_test)))
