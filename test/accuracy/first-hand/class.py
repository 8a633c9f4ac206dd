# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
class T:
    def __init__(self, path):
        self.df = pd.read_csv(path)
        self.scaler = StandardScaler()
        self.model = SVC()
    def prepare(self):
        X = self.df.drop(columns=['y'])
        X = self.scaler.fit_transform(X)
        self.Xa, self.Xb, self.ya, self.yb = train_test_split(X, self.df['y'])
    def train(self):
        self.model.fit(self.Xa, self.ya)
    def evaluate(self):
        return self.model.score(self.Xb, self.yb)
if __name__ == '__main__':
    t = T('a.csv')
    t.prepare(); t.train(); print(t.evaluate())
