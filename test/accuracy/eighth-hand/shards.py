# expects: nothing
import glob
import pandas as pd
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import roc_auc_score
files = sorted(glob.glob("day=*.parquet"))
m = SGDClassifier(loss="log_loss")
for f in files[:-1]:
    d = pd.read_parquet(f)
    m.partial_fit(d[["a", "b"]], d["y"], classes=[0, 1])
last = pd.read_parquet(files[-1])
print(roc_auc_score(last["y"], m.decision_function(last[["a", "b"]])))
