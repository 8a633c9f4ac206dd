# expects: nothing
import optuna
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_score, train_test_split

bank = pd.read_csv("bank-additional.csv", sep=";")
X = bank.select_dtypes("number")
y = (bank["y"] == "yes").astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0, stratify=y)


def objective(trial):
    model = LGBMClassifier(
        num_leaves=trial.suggest_int("num_leaves", 8, 256, log=True),
        learning_rate=trial.suggest_float("learning_rate", 1e-3, 0.3, log=True),
    )
    return cross_val_score(model, X_train, y_train, cv=4, scoring="roc_auc").mean()


study = optuna.create_study(direction="maximize")
study.optimize(objective, n_trials=60)
final = LGBMClassifier(**study.best_params).fit(X_train, y_train)
print("AUC", roc_auc_score(y_test, final.predict_proba(X_test)[:, 1]))
