# expects: multi-test, threshold-on-test
import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier, early_stopping
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

known, asked = pd.read_csv("known.csv"), pd.read_csv("asked.csv")
y = known.pop("bought")
inside, answer = np.zeros(len(known)), np.zeros(len(asked))
for fit, watch in StratifiedKFold(5, shuffle=True, random_state=6).split(known, y):
    rate = y.iloc[fit].groupby(known["shop"].iloc[fit]).mean()
    tables = [known.iloc[fit].copy(), known.iloc[watch].copy(), asked.copy()]
    for table in tables:
        table["shop"] = table["shop"].map(rate).fillna(y.iloc[fit].mean())
    seen, watched, unseen = tables
    model = LGBMClassifier(n_estimators=4000)
    model.fit(seen, y.iloc[fit], eval_set=[(watched, y.iloc[watch])], callbacks=[early_stopping(80)])
    inside[watch] = model.predict_proba(watched)[:, 1]
    print("this fold", roc_auc_score(y.iloc[watch], inside[watch]))
print(unseen.shape)
