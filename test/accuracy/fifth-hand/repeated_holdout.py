# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

wdbc = pd.read_csv("wdbc.data", header=None)
X, y = wdbc.iloc[:, 2:].values, (wdbc[1] == "M").values
acc = []
for seed in range(25):
    a, b, ya, yb = train_test_split(X, y, test_size=0.3, random_state=seed)
    s = StandardScaler().fit(a)
    rf = RandomForestClassifier(100, random_state=seed).fit(s.transform(a), ya)
    acc.append((rf.predict(s.transform(b)) == yb).mean())
print("%.3f +- %.3f" % (np.mean(acc), np.std(acc)))
