# expects: overlap
import logging
from dataclasses import dataclass
import pandas as pd
from imblearn.over_sampling import ADASYN
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split

log = logging.getLogger(__name__)


@dataclass
class Config:
    path: str = "intrusions.csv"
    target: str = "attack"
    test_size: float = 0.3
    seed: int = 99


class Experiment:
    def __init__(self, config: Config):
        self.config = config

    def load(self):
        frame = pd.read_csv(self.config.path).dropna()
        self.y = frame.pop(self.config.target)
        self.X = frame
        log.info("%d rows", len(frame))

    def balance(self):
        self.X, self.y = ADASYN(random_state=self.config.seed).fit_resample(self.X, self.y)

    def split(self):
        parts = train_test_split(self.X, self.y, test_size=self.config.test_size, random_state=self.config.seed)
        self.X_train, self.X_test, self.y_train, self.y_test = parts

    def run(self):
        self.load()
        self.balance()
        self.split()
        model = ExtraTreesClassifier(400, n_jobs=-1).fit(self.X_train, self.y_train)
        return average_precision_score(self.y_test, model.predict_proba(self.X_test)[:, 1])


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    print("AP", Experiment(Config()).run())
