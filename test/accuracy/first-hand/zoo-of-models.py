# expects: multi-test
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression, Perceptron, SGDClassifier
df = pd.read_csv('x.csv')
X_train, X_test, y_train, y_test = train_test_split(df[['a']], df['y'])
class ModelZoo:
    def __init__(self):
        self.models = []
    def add(self, m):
        self.models.append(m)
        return self
    def fit(self, X, y):
        for m in self.models:
            m.fit(X, y)
    def report(self, X, y):
        return {type(m).__name__: m.score(X, y) for m in self.models}
zoo = ModelZoo().add(LogisticRegression()).add(Perceptron()).add(SGDClassifier())
zoo.fit(X_train, y_train)
print(zoo.report(X_test, y_test))
