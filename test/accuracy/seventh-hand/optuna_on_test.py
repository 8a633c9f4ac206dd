# expects: multi-test, threshold-on-test
import optuna
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

data = pd.read_csv("marketing.csv")
y = data.pop("bought")
X_train, X_test, y_train, y_test = train_test_split(data, y, test_size=0.3, stratify=y, random_state=0)


def objective(trial):
    clf = RandomForestClassifier(
        n_estimators=trial.suggest_int("n_estimators", 50, 500),
        max_depth=trial.suggest_int("max_depth", 2, 20),
        min_samples_leaf=trial.suggest_int("min_samples_leaf", 1, 50, log=True),
        n_jobs=-1,
    )
    clf.fit(X_train, y_train)
    return roc_auc_score(y_test, clf.predict_proba(X_test)[:, 1])


study = optuna.create_study(direction="maximize")
study.optimize(objective, n_trials=100)
final = RandomForestClassifier(**study.best_params).fit(X_train, y_train)
print("AUC on unseen data:", roc_auc_score(y_test, final.predict_proba(X_test)[:, 1]))
