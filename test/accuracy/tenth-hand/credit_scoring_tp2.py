# expects: preprocess-before-split
# -*- coding: utf-8 -*-
# TP2 - Scoring credit, M1 stats
import pandas as pd
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score, confusion_matrix

pd.options.mode.chained_assignment = None

data = pd.read_csv('cs-training.csv', index_col=0)
print(data.head())
print(data.isnull().sum())      # MonthlyIncome et NumberOfDependents

# valeurs bizarres
data = data[data['age'] > 17]
data.loc[data['NumberOfTime30-59DaysPastDueNotWorse'] > 90, 'NumberOfTime30-59DaysPastDueNotWorse'] = 10
data.loc[data['NumberOfTimes90DaysLate'] > 90, 'NumberOfTimes90DaysLate'] = 10

print('taux de defaut', data['SeriousDlqin2yrs'].mean())

train, test = train_test_split(data, test_size=0.3, random_state=99)

# on remplace les valeurs manquantes par la moyenne
for d in [train, test]:
    d['MonthlyIncome'] = d['MonthlyIncome'].fillna(d['MonthlyIncome'].mean())
    d['NumberOfDependents'] = d['NumberOfDependents'].fillna(d['NumberOfDependents'].mean())
    d['DebtMonth'] = d['DebtRatio'] * d['MonthlyIncome']

X_train = train.drop('SeriousDlqin2yrs', axis=1)
y_train = train['SeriousDlqin2yrs']
X_test = test.drop('SeriousDlqin2yrs', axis=1)
y_test = test['SeriousDlqin2yrs']

gb = GradientBoostingClassifier(n_estimators=150, max_depth=4, learning_rate=0.1)
gb.fit(X_train, y_train)

proba = gb.predict_proba(X_test)[:, 1]
auc = roc_auc_score(y_test, proba)
gini = 2 * auc - 1
print('AUC = %.4f  Gini = %.4f' % (auc, gini))
print(confusion_matrix(y_test, gb.predict(X_test)))

imp = pd.Series(gb.feature_importances_, index=X_train.columns)
print(imp.sort_values(ascending=False))
