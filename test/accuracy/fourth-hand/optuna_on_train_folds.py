# expects: nothing
import lightgbm as lgb
import optuna
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import cross_val_score, train_test_split

data = pd.read_csv("power_plant.csv")
X_train, X_test, y_train, y_test = train_test_split(data.drop(columns="PE"), data["PE"], test_size=0.2, random_state=0)


def objective(trial: optuna.Trial) -> float:
    params = {
        "num_leaves": trial.suggest_int("num_leaves", 8, 256, log=True),
        "learning_rate": trial.suggest_float("learning_rate", 0.01, 0.3, log=True),
        "min_child_samples": trial.suggest_int("min_child_samples", 5, 100),
    }
    model = lgb.LGBMRegressor(**params, n_estimators=300, verbosity=-1)
    return -cross_val_score(model, X_train, y_train, cv=5, scoring="neg_root_mean_squared_error").mean()


study = optuna.create_study(direction="minimize")
study.optimize(objective, n_trials=60)
final = lgb.LGBMRegressor(**study.best_params, n_estimators=300).fit(X_train, y_train)
print("RMSE", mean_squared_error(y_test, final.predict(X_test)) ** 0.5)
