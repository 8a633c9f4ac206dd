# expects: nothing
import numpy as np
import pandas as pd
from sklearn.model_selection import KFold, train_test_split
from sklearn.linear_model import LogisticRegression
from sklearn.ensemble import RandomForestClassifier, ExtraTreesClassifier, AdaBoostClassifier
from sklearn.metrics import log_loss, accuracy_score

NFOLDS = 5
SEED = 0

df = pd.read_csv('otto_train.csv')
df = df.drop('id', axis=1)
y = df['target'].str.replace('Class_', '').astype(int).values - 1
y = (y == 1).astype(int)      # class 2 vs rest, enough for the demo
X = df.drop('target', axis=1)
X = np.log1p(X).values

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=SEED)
ntrain = X_train.shape[0]
ntest = X_test.shape[0]
kf = KFold(n_splits=NFOLDS, shuffle=True, random_state=SEED)


class SklearnHelper(object):
    def __init__(self, clf, seed=0, params=None):
        params['random_state'] = seed
        self.clf = clf(**params)

    def train(self, x_train, y_train):
        self.clf.fit(x_train, y_train)

    def predict(self, x):
        return self.clf.predict_proba(x)[:, 1]

    def feature_importances(self, x, y):
        return self.clf.fit(x, y).feature_importances_


def get_oof(clf, x_train, y_train, x_test):
    oof_train = np.zeros((ntrain,))
    oof_test = np.zeros((ntest,))
    oof_test_skf = np.empty((NFOLDS, ntest))

    for i, (train_index, test_index) in enumerate(kf.split(x_train)):
        x_tr = x_train[train_index]
        y_tr = y_train[train_index]
        x_te = x_train[test_index]

        clf.train(x_tr, y_tr)

        oof_train[test_index] = clf.predict(x_te)
        oof_test_skf[i, :] = clf.predict(x_test)

    oof_test[:] = oof_test_skf.mean(axis=0)
    return oof_train.reshape(-1, 1), oof_test.reshape(-1, 1)


rf = SklearnHelper(clf=RandomForestClassifier, seed=SEED, params={'n_jobs': -1, 'n_estimators': 500, 'max_depth': 6})
et = SklearnHelper(clf=ExtraTreesClassifier, seed=SEED, params={'n_jobs': -1, 'n_estimators': 500, 'max_depth': 8})
ada = SklearnHelper(clf=AdaBoostClassifier, seed=SEED, params={'n_estimators': 500, 'learning_rate': 0.75})

rf_oof_train, rf_oof_test = get_oof(rf, X_train, y_train, X_test)
et_oof_train, et_oof_test = get_oof(et, X_train, y_train, X_test)
ada_oof_train, ada_oof_test = get_oof(ada, X_train, y_train, X_test)
print("Training is complete")

x_train2 = np.concatenate((rf_oof_train, et_oof_train, ada_oof_train), axis=1)
x_test2 = np.concatenate((rf_oof_test, et_oof_test, ada_oof_test), axis=1)
print(np.corrcoef(x_train2.T))

meta = LogisticRegression()
meta.fit(x_train2, y_train)
prob = meta.predict_proba(x_test2)[:, 1]
print('stack', log_loss(y_test, prob), accuracy_score(y_test, prob > 0.5))
