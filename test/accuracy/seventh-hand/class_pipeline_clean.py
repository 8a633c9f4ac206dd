# expects: nothing
from dataclasses import dataclass, field

import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.ensemble import BaggingClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline


class FillWithMean(BaseEstimator, TransformerMixin):
    def fit(self, X, y=None):
        self.means_ = X.mean()
        return self

    def transform(self, X):
        return X.fillna(self.means_)


@dataclass
class Experiment:
    path: str
    target: str
    seed: int = 0
    model: Pipeline = field(default_factory=lambda: Pipeline([("fill", FillWithMean()), ("bag", BaggingClassifier())]))

    def run(self) -> float:
        df = pd.read_csv(self.path)
        y = df.pop(self.target)
        a, b, ya, yb = train_test_split(df, y, test_size=.3, random_state=self.seed)
        self.model.fit(a, ya)
        return accuracy_score(yb, self.model.predict(b))


if __name__ == "__main__":
    print(Experiment("water_potability.csv", "Potability").run())
