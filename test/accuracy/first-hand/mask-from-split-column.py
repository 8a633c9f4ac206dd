# expects: nothing
import pandas as pd
from sklearn.svm import SVC
d = pd.read_csv("a.csv")
feats = [c for c in d.columns if c.startswith("f")]
use = d["split"].map({"train": True, "test": False})
m = SVC().fit(d.loc[use, feats], d.loc[use, "y"])
print(m.score(d.loc[~use, feats], d.loc[~use, "y"]))
