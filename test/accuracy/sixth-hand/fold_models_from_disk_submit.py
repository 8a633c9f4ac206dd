# expects: nothing
import glob
import joblib
import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
cols = [c for c in train.columns if c not in ("id", "target")]
oof = np.zeros(len(train))
for k, (tr, va) in enumerate(StratifiedKFold(5, shuffle=True, random_state=1).split(train, train["target"])):
    clf = LGBMClassifier(n_estimators=2000, learning_rate=0.02)
    clf.fit(train.loc[tr, cols], train.loc[tr, "target"])
    oof[va] = clf.predict_proba(train.loc[va, cols])[:, 1]
    joblib.dump(clf, f"models/fold{k}.pkl")
print("CV", roc_auc_score(train["target"], oof))

preds = np.mean([joblib.load(p).predict_proba(test[cols])[:, 1] for p in sorted(glob.glob("models/*.pkl"))], axis=0)
pd.DataFrame({"id": test["id"], "target": preds}).to_csv("sub.csv", index=False)
