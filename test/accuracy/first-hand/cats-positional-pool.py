# expects: nothing
import pandas as pd
from catboost import CatBoostRegressor, Pool
from sklearn.model_selection import train_test_split
d = pd.read_csv("a.csv")
text = []
for c in d:
    if d[c].dtype == object:
        text.append(c)
tr, te = train_test_split(d, random_state=2)
p = Pool(tr.drop(columns="price"), tr["price"], text)
q = Pool(te.drop(columns="price"), te["price"], text)
m = CatBoostRegressor().fit(p)
print(m.score(q))
