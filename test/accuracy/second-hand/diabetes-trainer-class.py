# expects: nothing
from dataclasses import dataclass, field

import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import RobustScaler


@dataclass
class Trainer:
    path: str
    test_share: float = 0.2
    imputer: SimpleImputer = field(default_factory=lambda: SimpleImputer(strategy="median"))
    scaler: RobustScaler = field(default_factory=RobustScaler)

    def read(self):
        frame = pd.read_csv(self.path)
        self.y = frame.pop("Outcome")
        self.X = frame

    def split(self):
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(
            self.X, self.y, test_size=self.test_share, random_state=0
        )

    def learn(self):
        prepared = self.scaler.fit_transform(self.imputer.fit_transform(self.X_train))
        self.model = MLPClassifier((32, 16), max_iter=800).fit(prepared, self.y_train)

    def report(self):
        prepared = self.scaler.transform(self.imputer.transform(self.X_test))
        return f1_score(self.y_test, self.model.predict(prepared))


trainer = Trainer("diabetes.csv")
trainer.read()
trainer.split()
trainer.learn()
print(round(trainer.report(), 3))
