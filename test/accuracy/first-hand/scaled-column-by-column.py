# expects: preprocess-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier
def scale(v):
    lo, hi = v.min(), v.max()
    return (v - lo) / (hi - lo)
d = pd.read_csv("x.csv")
X = d[["a", "b"]].apply(scale)
a, b, c, e = train_test_split(X, d["y"], random_state=1)
print(RandomForestClassifier().fit(a, c).score(b, e))
