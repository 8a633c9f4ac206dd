# expects: nothing
from pathlib import Path

import joblib
import pandas as pd
from prefect import flow, get_run_logger, task
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


@task(retries=2)
def fetch(path: str) -> pd.DataFrame:
    return pd.read_json(path, lines=True)


@task
def split(df: pd.DataFrame):
    return train_test_split(df, test_size=0.2, random_state=7, stratify=df["queue"])


@task
def fit(train: pd.DataFrame):
    vec = TfidfVectorizer(min_df=3, ngram_range=(1, 2))
    X = vec.fit_transform(train["body"])
    clf = SGDClassifier(loss="log_loss").fit(X, train["queue"])
    return vec, clf


@task
def evaluate(vec, clf, test: pd.DataFrame) -> float:
    return f1_score(test["queue"], clf.predict(vec.transform(test["body"])), average="macro")


@flow(name="ticket-router")
def main(path: str = "tickets.jsonl", out: Path = Path("model")):
    log = get_run_logger()
    train, test = split(fetch(path))
    vec, clf = fit(train)
    f1 = evaluate(vec, clf, test)
    log.info("macro f1 %.3f", f1)
    if f1 > 0.8:
        joblib.dump((vec, clf), out / "router.joblib")


if __name__ == "__main__":
    main()
