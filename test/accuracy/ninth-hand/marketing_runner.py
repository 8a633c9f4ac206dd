# expects: multi-test
# -*- coding: utf-8 -*-
"""Bank marketing (term deposit). Final project, data mining course."""
import pandas as pd
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier
from sklearn.ensemble import RandomForestClassifier, GradientBoostingClassifier
from sklearn.naive_bayes import GaussianNB
from sklearn.preprocessing import StandardScaler
from sklearn.metrics import accuracy_score, recall_score, precision_score, roc_auc_score

JOBS = ['admin.', 'blue-collar', 'entrepreneur', 'housemaid', 'management', 'retired',
        'self-employed', 'services', 'student', 'technician', 'unemployed', 'unknown']


class BankData(object):
    """reads bank-full.csv and keeps the parts"""

    def __init__(self, path):
        self.path = path
        self.df = None

    def load(self):
        self.df = pd.read_csv(self.path, sep=';')
        print(self.df.shape)
        print(self.df.y.value_counts(normalize=True))
        return self

    def clean(self):
        d = self.df
        for col in ['default', 'housing', 'loan', 'y']:
            d[col] = (d[col] == 'yes').astype(int)
        d['job'] = d['job'].apply(lambda j: JOBS.index(j))
        d['married'] = (d['marital'] == 'married').astype(int)
        d['education'] = d['education'].replace({'unknown': 0, 'primary': 1, 'secondary': 2, 'tertiary': 3})
        d['was_contacted'] = (d['pdays'] != -1).astype(int)
        # duration is not known before the call
        self.df = d.drop(['marital', 'contact', 'day', 'month', 'duration', 'poutcome', 'pdays'], axis=1)
        return self

    def split(self, size=0.3):
        X = self.df.drop('y', axis=1)
        y = self.df['y']
        self.features = list(X.columns)
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(
            X, y, test_size=size, random_state=7, stratify=y)
        self.scaler = StandardScaler().fit(self.X_train)
        self.X_train = self.scaler.transform(self.X_train)
        self.X_test = self.scaler.transform(self.X_test)
        return self


class ModelRunner(object):

    def __init__(self, data):
        self.data = data
        self.fitted = {}
        self.table = []

    def fit(self, name, model):
        model.fit(self.data.X_train, self.data.y_train)
        self.fitted[name] = model

    def report(self, name):
        m = self.fitted[name]
        pred = m.predict(self.data.X_test)
        prob = m.predict_proba(self.data.X_test)[:, 1]
        row = [name,
               accuracy_score(self.data.y_test, pred),
               precision_score(self.data.y_test, pred),
               recall_score(self.data.y_test, pred),
               roc_auc_score(self.data.y_test, prob)]
        self.table.append(row)
        print('  '.join(str(r) for r in row))

    def ask(self, name, client):
        row = self.data.scaler.transform(np.array(client).reshape(1, -1))
        return self.fitted[name].predict_proba(row)[0, 1]

    def to_frame(self):
        return pd.DataFrame(self.table, columns=['model', 'acc', 'prec', 'rec', 'auc'])


if __name__ == '__main__':
    data = BankData('bank-full.csv').load().clean().split()
    runner = ModelRunner(data)

    candidates = [('lr', LogisticRegression(max_iter=1000)),
                  ('nb', GaussianNB()),
                  ('dt', DecisionTreeClassifier(max_depth=6)),
                  ('rf', RandomForestClassifier(n_estimators=200)),
                  ('gb', GradientBoostingClassifier())]
    for name, model in candidates:
        runner.fit(name, model)
        runner.report(name)

    print(runner.to_frame())
    gb = runner.fitted['gb']
    for f, imp in sorted(zip(data.features, gb.feature_importances_), key=lambda t: -t[1]):
        print('%-15s %.3f' % (f, imp))
