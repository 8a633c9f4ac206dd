# expects: preprocess-before-split
import pandas as pd, numpy as np
train = pd.read_csv('train.csv'); test = pd.read_csv('test.csv')
full = [train, test]
for d in full:
    avg, sd, n = d['Age'].mean(), d['Age'].std(), d['Age'].isnull().sum()
    rnd = np.random.randint(avg - sd, avg + sd, size=n)
    d['Age'][np.isnan(d['Age'])] = rnd
y = train.pop('Survived')
from sklearn.ensemble import RandomForestClassifier
rf = RandomForestClassifier()
rf.fit(train[['Age']], y)
pred = rf.predict(test[['Age']])
