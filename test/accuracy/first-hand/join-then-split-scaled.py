# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
sales = pd.read_csv("sales.csv")
stores = pd.read_csv("stores.csv")
d = sales.merge(stores, on="store")
d[["a", "size"]] = StandardScaler().fit_transform(d[["a", "size"]])
X, y = d.drop(columns="sales"), d["sales"]
a, b, c, e = train_test_split(X, y, random_state=1)
print(RandomForestRegressor().fit(a, c).score(b, e))
