# expects: nothing
import numpy as np
import torch
from skorch import NeuralNetClassifier
from skorch.callbacks import EarlyStopping
from sklearn.datasets import fetch_covtype
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from torch import nn


class Mlp(nn.Module):
    def __init__(self, hidden=64, dropout=0.2):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(54, hidden), nn.ReLU(), nn.Dropout(dropout), nn.Linear(hidden, 7))

    def forward(self, X):
        return self.net(X)


X, y = fetch_covtype(return_X_y=True)
X, y = X.astype(np.float32), (y - 1).astype(np.int64)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
net = NeuralNetClassifier(Mlp, criterion=nn.CrossEntropyLoss, max_epochs=30, callbacks=[EarlyStopping(patience=4)])
pipe = Pipeline([("scale", StandardScaler()), ("net", net)])
grid = GridSearchCV(pipe, {"net__lr": [0.01, 0.1], "net__module__hidden": [64, 256]}, cv=3, scoring="accuracy")
grid.fit(X_train, y_train)
print(grid.best_params_, grid.best_score_)
print("test", grid.score(X_test, y_test))
