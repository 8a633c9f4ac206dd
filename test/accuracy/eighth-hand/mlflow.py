# expects: nothing
"""Train, log and register the lead-scoring model."""
import argparse
import os
import subprocess
import tempfile

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.metrics import ConfusionMatrixDisplay, RocCurveDisplay, accuracy_score, f1_score, roc_auc_score
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def git_sha():
    return subprocess.check_output(["git", "rev-parse", "HEAD"], text=True).strip()


def build():
    num = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    cat = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore"))
    pre = make_column_transformer(
        (num, make_column_selector(dtype_include="number")),
        (cat, make_column_selector(dtype_include=object)))
    return make_pipeline(pre, RandomForestClassifier(random_state=0))


def log_plots(model, X, y):
    with tempfile.TemporaryDirectory() as d:
        for name, display in (("roc", RocCurveDisplay), ("confusion", ConfusionMatrixDisplay)):
            display.from_estimator(model, X, y)
            path = os.path.join(d, f"{name}.png")
            plt.savefig(path)
            plt.close()
            mlflow.log_artifact(path)


def metrics(model, X, y, prefix):
    p = model.predict_proba(X)[:, 1]
    return {f"{prefix}_auc": roc_auc_score(y, p), f"{prefix}_f1": f1_score(y, p > 0.5),
            f"{prefix}_acc": accuracy_score(y, p > 0.5)}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default="leads.csv")
    ap.add_argument("--experiment", default="lead-scoring")
    ap.add_argument("--register", action="store_true")
    args = ap.parse_args()
    mlflow.set_experiment(args.experiment)
    df = pd.read_csv(args.data)
    y = df.pop("converted")
    X_train, X_test, y_train, y_test = train_test_split(df, y, test_size=0.2, stratify=y, random_state=0)
    with mlflow.start_run() as run:
        mlflow.set_tag("git", git_sha())
        gs = GridSearchCV(build(), {"randomforestclassifier__max_depth": [5, 10, None],
                                    "randomforestclassifier__n_estimators": [200, 500]}, scoring="roc_auc", cv=5)
        gs.fit(X_train, y_train)
        best = gs.best_estimator_
        mlflow.log_params(gs.best_params_)
        mlflow.log_metrics(metrics(best, X_train, y_train, "train"))
        mlflow.log_metrics(metrics(best, X_test, y_test, "test"))
        log_plots(best, X_test, y_test)
        sig = infer_signature(X_test, best.predict(X_test))
        mlflow.sklearn.log_model(best, "model", signature=sig)
        if args.register:
            mlflow.register_model(f"runs:/{run.info.run_id}/model", "lead-scoring")


if __name__ == "__main__":
    main()
