# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.ensemble import RandomForestClassifier, VotingClassifier
from sklearn.model_selection import train_test_split
df = pd.read_csv('x.csv')
a, b, c, d = train_test_split(df.drop('y', axis=1), df.y)
lr, rf = LogisticRegression().fit(a, c), RandomForestClassifier().fit(a, c)
p = (lr.predict_proba(b)[:, 1] + rf.predict_proba(b)[:, 1]) / 2
print(((p > .5) == d).mean())
