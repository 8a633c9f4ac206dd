# expects: multi-test
from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, Protocol

import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

logger = logging.getLogger("experiment")


class Classifier(Protocol):
    def fit(self, X: Any, y: Any) -> "Classifier": ...
    def predict_proba(self, X: Any) -> Any: ...


@dataclass(frozen=True)
class Result:
    name: str
    average_precision: float


class Experiment:
    numeric = ("tenure", "spend", "tickets")
    categorical = ("plan", "country")

    def __init__(self, data: pd.DataFrame, target: str, seed: int = 0) -> None:
        X = data[[*self.numeric, *self.categorical]]
        y = data[target]
        self.X_train, self.X_holdout, self.y_train, self.y_holdout = train_test_split(
            X, y, test_size=0.2, random_state=seed
        )
        self.results: list[Result] = []

    def _pipeline(self, clf: Classifier) -> Pipeline:
        prep = ColumnTransformer(
            [
                ("num", Pipeline([("imp", SimpleImputer()), ("sc", StandardScaler())]), list(self.numeric)),
                ("cat", OneHotEncoder(handle_unknown="ignore"), list(self.categorical)),
            ]
        )
        return Pipeline([("prep", prep), ("clf", clf)])

    def run(self, name: str, clf: Classifier) -> Result:
        pipe = self._pipeline(clf)
        pipe.fit(self.X_train, self.y_train)
        proba = pipe.predict_proba(self.X_holdout)[:, 1]
        result = Result(name, average_precision_score(self.y_holdout, proba))
        self.results.append(result)
        logger.info("%s: %.3f", name, result.average_precision)
        return result


def main() -> None:
    data = pd.read_parquet("customers.parquet")
    experiment = Experiment(data, target="churned")
    experiment.run("logit", LogisticRegression(max_iter=1000))
    experiment.run("forest", RandomForestClassifier(n_estimators=400))
    experiment.run("weighted logit", LogisticRegression(max_iter=1000, class_weight="balanced"))
    for result in experiment.results:
        print(f"{result.name:20} {result.average_precision:.3f}")


if __name__ == "__main__":
    main()
