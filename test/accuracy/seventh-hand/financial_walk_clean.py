# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

px = pd.read_csv("spy.csv", index_col=0, parse_dates=True)["close"]
r = px.pct_change()
X = pd.DataFrame({f"r{k}": r.shift(k) for k in range(1, 6)})
X["vol"] = r.shift(1).rolling(20).std()
y = (r > 0).astype(int)
X, y = X.dropna(), y.loc[X.dropna().index]
hits = []
window = 750
for t in range(window, len(X) - 20, 20):
    past, nxt = slice(t - window, t), slice(t, t + 20)
    sc = StandardScaler().fit(X.iloc[past])
    lr = LogisticRegression().fit(sc.transform(X.iloc[past]), y.iloc[past])
    hits.append((lr.predict(sc.transform(X.iloc[nxt])) == y.iloc[nxt]).mean())
print("hit rate", np.mean(hits))
