# expects: nothing
import numpy as np, pandas as pd
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('m.csv')
df = df.sample(frac=1).reset_index(drop=True)
n = len(df)
train, val, test = np.split(df, [int(.6 * n), int(.8 * n)])
m = LogisticRegression().fit(train[['a']], train['y'])
print(m.score(test[['a']], test['y']))
