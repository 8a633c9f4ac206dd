# expects: nothing
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


@dataclass
class Experiment:
    path: str
    target: str = "churned"
    seed: int = 0
    log: dict = field(default_factory=dict)

    @cached_property
    def data(self):
        return pd.read_parquet(self.path).select_dtypes("number")

    @cached_property
    def parts(self):
        rest, test = train_test_split(self.data, test_size=0.2, random_state=self.seed)
        train, valid = train_test_split(rest, test_size=0.25, random_state=self.seed)
        return train, valid, test

    def xy(self, frame):
        return frame.drop(columns=self.target), frame[self.target]

    def try_out(self, name, model):
        train, valid, _ = self.parts
        model.fit(*self.xy(train))
        X, y = self.xy(valid)
        self.log[name] = (average_precision_score(y, model.predict_proba(X)[:, 1]), model)

    def final(self):
        _, model = max(self.log.values(), key=lambda pair: pair[0])
        X, y = self.xy(self.parts[2])
        return average_precision_score(y, model.predict_proba(X)[:, 1])


e = Experiment("customers.parquet")
e.try_out("logit", make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)))
e.try_out("forest", RandomForestClassifier(400))
print({k: v[0] for k, v in e.log.items()})
print("test", e.final())
