# expects: target-in-features
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold, cross_val_score

laptops = pd.read_csv("laptops.csv").select_dtypes("number").dropna()
X = laptops
y = laptops["price_euros"]
scores = cross_val_score(RandomForestRegressor(200), X, y, cv=KFold(5, shuffle=True, random_state=1), scoring="r2")
print("R2", scores.mean())
