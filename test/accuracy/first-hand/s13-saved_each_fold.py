# expects: nothing
import joblib, numpy as np, pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.model_selection import KFold
train = pd.read_csv("train.csv"); test = pd.read_csv("test.csv")
y = train.pop("y")
for k, (a, b) in enumerate(KFold(5, shuffle=True, random_state=0).split(train)):
    m = ExtraTreesClassifier().fit(train.iloc[a], y.iloc[a])
    print(m.score(train.iloc[b], y.iloc[b]))
    joblib.dump(m, f"m{k}.joblib")
p = np.mean([joblib.load(f"m{k}.joblib").predict_proba(test) for k in range(5)], axis=0)
pd.DataFrame(p).to_csv("sub.csv")
