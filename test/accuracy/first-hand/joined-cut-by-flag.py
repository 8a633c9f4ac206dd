# expects: preprocess-before-split
import pandas as pd, numpy as np
from sklearn.linear_model import LogisticRegression
train = pd.read_csv('train.csv'); test = pd.read_csv('test.csv')
train['is_train'] = 1; test['is_train'] = 0
df = pd.concat([train, test])
df['Age'] = df['Age'].fillna(df['Age'].median())
train = df[df['is_train'] == 1]
test = df[df['is_train'] == 0]
m = LogisticRegression().fit(train[['Age']], train['Survived'])
out = m.predict(test[['Age']])
