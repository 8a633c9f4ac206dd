# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
df = pd.read_csv("concrete.csv")
tr, te = train_test_split(df, random_state=0)
lo, hi = np.percentile(tr["age"], [1, 99])
tr = tr.assign(age=tr["age"].clip(lo, hi))
te = te.assign(age=np.clip(te["age"], lo, hi))
m = LinearRegression().fit(tr[["age", "cement"]], tr["strength"])
print(r2_score(te["strength"], m.predict(te[["age", "cement"]])))
