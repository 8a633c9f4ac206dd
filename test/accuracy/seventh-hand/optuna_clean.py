# expects: nothing
import mlflow
import optuna
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_score, train_test_split


def suggest(trial: optuna.Trial) -> dict:
    return {
        "n_estimators": trial.suggest_int("n_estimators", 50, 500),
        "max_depth": trial.suggest_int("max_depth", 2, 20),
    }


def main(path="marketing.csv", trials=50):
    data = pd.read_csv(path)
    y = data.pop("bought")
    X_train, X_test, y_train, y_test = train_test_split(data, y, test_size=0.3, stratify=y, random_state=0)

    def objective(trial):
        with mlflow.start_run(nested=True):
            params = suggest(trial)
            mlflow.log_params(params)
            s = cross_val_score(RandomForestClassifier(**params), X_train, y_train, scoring="roc_auc", cv=5).mean()
            mlflow.log_metric("cv_auc", s)
            return s

    with mlflow.start_run():
        study = optuna.create_study(direction="maximize", pruner=optuna.pruners.MedianPruner())
        study.optimize(objective, n_trials=trials)
        best = RandomForestClassifier(**study.best_params).fit(X_train, y_train)
        mlflow.log_metric("test_auc", roc_auc_score(y_test, best.predict_proba(X_test)[:, 1]))
        mlflow.sklearn.log_model(best, "model")


if __name__ == "__main__":
    main()
