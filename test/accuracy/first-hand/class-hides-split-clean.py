# expects: nothing
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression


class Experiment(object):
    TARGET = "y"

    def __init__(self, path, test_size=0.2):
        self.path = path
        self.test_size = test_size
        self.scaler = StandardScaler()
        self.model = LogisticRegression()

    def load(self):
        frame = pd.read_csv(self.path)
        X, y = frame.drop(columns=[self.TARGET]), frame[self.TARGET]
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(X, y, test_size=self.test_size)
        return self

    def fit(self):
        self.model.fit(self.scaler.fit_transform(self.X_train), self.y_train)
        return self

    def report(self):
        return self.model.score(self.scaler.transform(self.X_test), self.y_test)


print(Experiment("a.csv").load().fit().report())
