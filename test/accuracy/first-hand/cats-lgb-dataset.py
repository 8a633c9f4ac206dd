# expects: nothing
import pandas as pd, lightgbm as lgb
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score
df = pd.read_csv("a.csv")
cats = [name for name in df if df[name].dtype == "object"]
df[cats] = df[cats].astype("category")
tr, te = train_test_split(df, random_state=0)
f = [c for c in df if c != "y"]
a = lgb.Dataset(tr[f], tr["y"], categorical_feature=cats, feature_name=f)
b = lgb.Dataset(te[f], te["y"], reference=a)
m = lgb.train({}, a)
print(roc_auc_score(te["y"], m.predict(te[f])))
