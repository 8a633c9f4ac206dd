# expects: nothing
import logging
from dataclasses import dataclass, field
import pandas as pd
from imblearn.over_sampling import ADASYN
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split


@dataclass
class Experiment:
    path: str = "intrusions.csv"
    target: str = "attack"
    seed: int = 99
    results: dict = field(default_factory=dict)

    def load(self):
        frame = pd.read_csv(self.path).dropna()
        return frame.drop(columns=self.target), frame[self.target]

    def run(self):
        X, y = self.load()
        X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=self.seed, stratify=y)
        X_more, y_more = ADASYN(random_state=self.seed).fit_resample(X_train, y_train)
        logging.info("before %d after %d", len(X_train), len(X_more))
        model = ExtraTreesClassifier(400, n_jobs=-1).fit(X_more, y_more)
        self.results["train_ap"] = average_precision_score(y_train, model.predict_proba(X_train)[:, 1])
        self.results["test_ap"] = average_precision_score(y_test, model.predict_proba(X_test)[:, 1])
        return self.results


print(Experiment().run())
