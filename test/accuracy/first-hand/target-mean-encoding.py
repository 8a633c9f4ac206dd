# expects: preprocess-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import GradientBoostingRegressor

df = pd.read_csv("taxi.csv")
means = df.groupby("zone")["fare"].mean()
df["zone_fare"] = df["zone"].map(means)
X, y = df[["zone_fare", "distance"]], df["fare"]
X_tr, X_te, y_tr, y_te = train_test_split(X, y)
gb = GradientBoostingRegressor().fit(X_tr, y_tr)
print(gb.score(X_te, y_te))
