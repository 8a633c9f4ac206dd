# expects: nothing
import sys
import pandas as pd, joblib
from sklearn.svm import SVC
d = pd.read_csv("a.csv")
X, y = d[["a", "b"]], d["y"]
m = SVC()
if sys.argv[1] == "train":
    m.fit(X, y)
    joblib.dump(m, "m.joblib")
else:
    print(m.score(X, y))
