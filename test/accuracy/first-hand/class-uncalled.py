# expects: preprocess-before-split
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC


class Trainer:
    def __init__(self, frame, label):
        self.frame = frame
        self.label = label

    def run(self):
        X = self.frame.drop(self.label, axis=1)
        y = self.frame[self.label]
        X = PCA(5).fit_transform(X)
        a, b, c, d = train_test_split(X, y)
        model = SVC()
        model.fit(a, c)
        return model.score(b, d)
