# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
df = pd.read_csv("concrete.csv")
lo, hi = np.percentile(df["age"], [1, 99])
df["age"] = np.clip(df["age"], lo, hi)
tr, te = train_test_split(df, random_state=0)
m = LinearRegression().fit(tr[["age", "cement"]], tr["strength"])
print(r2_score(te["strength"], m.predict(te[["age", "cement"]])))
