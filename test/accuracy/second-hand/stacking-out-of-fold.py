# expects: nothing
"""Second level learns from predictions that no first-level model made on its own training rows."""
import numpy as np
import pandas as pd
from sklearn.base import clone
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import KFold, train_test_split

N_FOLDS = 5
SEED = 2018

table = pd.read_csv("particles.csv")
y = table.pop("is_signal").values
X = table.values
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=SEED)


def out_of_fold(model, A, b, A_new):
    inside = np.zeros(len(A))
    fresh = np.zeros((N_FOLDS, len(A_new)))
    for i, (tr, va) in enumerate(KFold(N_FOLDS, shuffle=True, random_state=SEED).split(A)):
        one = clone(model)
        one.fit(A[tr], b[tr])
        inside[va] = one.predict_proba(A[va])[:, 1]
        fresh[i] = one.predict_proba(A_new)[:, 1]
    return inside.reshape(-1, 1), fresh.mean(axis=0).reshape(-1, 1)


rf_in, rf_new = out_of_fold(RandomForestClassifier(n_estimators=400), X_train, y_train, X_test)
et_in, et_new = out_of_fold(ExtraTreesClassifier(n_estimators=400), X_train, y_train, X_test)

level2_train = np.concatenate([rf_in, et_in], axis=1)
level2_test = np.concatenate([rf_new, et_new], axis=1)

meta = LogisticRegression()
meta.fit(level2_train, y_train)
print("log loss", log_loss(y_test, meta.predict_proba(level2_test)))
