# expects: preprocess-before-split, multi-test
"""One class that does it all, as handed in for the course project."""
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier, ExtraTreesClassifier
from sklearn.impute import SimpleImputer
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import RobustScaler


class Experiment:
    zero_is_missing = ["Glucose", "BloodPressure", "BMI"]

    def __init__(self, path, seed=0):
        self.seed = seed
        self.frame = pd.read_csv(path)
        self.results = {}

    def clean(self):
        for column in self.zero_is_missing:
            self.frame.loc[self.frame[column] == 0, column] = None
        self.labels = self.frame["Outcome"].values
        table = self.frame.drop(columns="Outcome")
        table = SimpleImputer(strategy="median").fit_transform(table)
        self.inputs = RobustScaler().fit_transform(table)
        return self

    def split(self):
        parts = train_test_split(self.inputs, self.labels, test_size=0.2, random_state=self.seed)
        self.X_train, self.X_test, self.y_train, self.y_test = parts
        return self

    def run(self, name, model):
        model.fit(self.X_train, self.y_train)
        self.results[name] = f1_score(self.y_test, model.predict(self.X_test))
        return self.results[name]


def main():
    e = Experiment("diabetes.csv").clean().split()
    e.run("ada", AdaBoostClassifier())
    e.run("extra", ExtraTreesClassifier(500))
    e.run("mlp", MLPClassifier((32, 16), max_iter=800))
    for name, value in e.results.items():
        print("%-8s %.3f" % (name, value))


if __name__ == "__main__":
    main()
