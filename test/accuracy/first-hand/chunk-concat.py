# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
parts = []
for part in pd.read_csv("big.csv", chunksize=10000):
    parts.append(part[part.kind == "x"])
d = pd.concat(parts)
X = StandardScaler().fit_transform(d[["a", "b"]])
a, b, c, e = train_test_split(X, d.y, random_state=0)
print(SVC().fit(a, c).score(b, e))
