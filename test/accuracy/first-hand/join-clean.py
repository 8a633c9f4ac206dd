# expects: preprocess-before-split, encode-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier
train = pd.read_csv('train.csv'); test = pd.read_csv('test.csv')
n = len(train)
full = pd.concat([train, test])
full['Age'].fillna(full['Age'].median(), inplace=True)
full = pd.get_dummies(full)
tr = full[:n]
te = full[n:]
X_train, X_val, y_train, y_val = train_test_split(tr.drop('y', axis=1), tr['y'], random_state=0)
rf = RandomForestClassifier()
rf.fit(X_train, y_train)
print(rf.score(X_val, y_val))
sub = rf.predict(te)
