# expects: encode-before-split
import pandas as pd
from category_encoders import OrdinalEncoder
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


class Job:
    def __init__(self, path):
        self.df = pd.read_csv(path)
        self.encoder = OrdinalEncoder(cols=["colour", "shape"])
        self.model = DecisionTreeClassifier()

    def run(self):
        X = self.encoder.fit_transform(self.df.drop("edible", axis=1))
        a, b, c, d = train_test_split(X, self.df["edible"], test_size=0.3)
        self.model.fit(a, c)
        return self.model.score(b, d)


print(Job("mushrooms.csv").run())
