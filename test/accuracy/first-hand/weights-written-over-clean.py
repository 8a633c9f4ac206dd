# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression, LogisticRegressionCV
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import StratifiedKFold

loans = pd.read_csv("loans.csv")
X, y = loans.drop(columns="default").to_numpy(), loans["default"].to_numpy()
folds = StratifiedKFold(5)
path = LogisticRegressionCV(Cs=np.logspace(-4, 2, 7), cv=folds, scoring="neg_brier_score").fit(X, y)
by_hand = []
for i, (seen, held) in enumerate(folds.split(X, y)):
    model = LogisticRegression().fit(X, y)
    model.coef_ = path.coefs_paths_[1][i, 0, :-1].reshape(1, -1)
    model.intercept_ = path.coefs_paths_[1][i, 0, -1:]
    by_hand.append(brier_score_loss(y[held], model.predict_proba(X[held])[:, 1]))
print(np.mean(by_hand))
