# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
df = pd.read_csv("concrete.csv")
q1, q3 = np.percentile(df["age"], [25, 75])
lo, hi = q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)
df = df[(df["age"] > lo) & (df["age"] < hi)]
a, b, ya, yb = train_test_split(df.drop(columns="strength"), df["strength"], random_state=0)
print(r2_score(yb, LinearRegression().fit(a, ya).predict(b)))
