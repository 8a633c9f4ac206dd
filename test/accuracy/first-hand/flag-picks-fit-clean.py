# expects: nothing
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.model_selection import train_test_split
def preprocess(df, is_train=True, scaler=None):
    X = df.drop('y', axis=1)
    if is_train:
        scaler = StandardScaler()
        X = scaler.fit_transform(X)
    else:
        X = scaler.transform(X)
    return X, scaler
df = pd.read_csv('a.csv')
tr, te = train_test_split(df)
X, s = preprocess(tr)
Xt, _ = preprocess(te, False, s)
m = SVC().fit(X, tr.y)
print(m.score(Xt, te.y))
