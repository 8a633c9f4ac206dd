# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
def load_data(path, scale=True, test_size=0.2):
    data = pd.read_csv(path)
    X = data.values[:, :-1]
    y = data.values[:, -1]
    if scale:
        X = StandardScaler().fit_transform(X)
    return train_test_split(X, y, test_size=test_size)
class Classifier:
    def __init__(self, model=None):
        self.model = model or SVC()
    def train(self, X, y):
        self.model.fit(X, y)
    def test(self, X, y):
        pred = self.model.predict(X)
        return sum(1 for a, b in zip(pred, y) if a == b) / len(y)
X_train, X_test, y_train, y_test = load_data('a.csv')
c = Classifier()
c.train(X_train, y_train)
print(c.test(X_test, y_test))
