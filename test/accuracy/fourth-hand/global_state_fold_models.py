# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

SEED = 1
TRAIN = pd.read_csv("../input/train.csv")
TEST = pd.read_csv("../input/test.csv")
FEATS = [c for c in TRAIN.columns if c.startswith("var_")]
OOF = np.zeros(len(TRAIN))
SUB = np.zeros(len(TEST))


def fold(n, tr, va):
    global SUB
    sc = StandardScaler().fit(TRAIN.loc[tr, FEATS])
    m = LogisticRegression(C=0.1).fit(sc.transform(TRAIN.loc[tr, FEATS]), TRAIN.loc[tr, "target"])
    OOF[va] = m.predict_proba(sc.transform(TRAIN.loc[va, FEATS]))[:, 1]
    SUB += m.predict_proba(sc.transform(TEST[FEATS]))[:, 1] / 5
    print("fold", n, roc_auc_score(TRAIN.loc[va, "target"], OOF[va]))


for n, (tr, va) in enumerate(StratifiedKFold(5, shuffle=True, random_state=SEED).split(TRAIN, TRAIN["target"])):
    fold(n, tr, va)
print("cv", roc_auc_score(TRAIN["target"], OOF))
pd.DataFrame({"ID_code": TEST["ID_code"], "target": SUB}).to_csv("submission.csv", index=False)
