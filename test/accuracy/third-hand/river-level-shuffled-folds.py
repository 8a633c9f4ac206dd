# expects: random-split-over-time, future-feature
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import KFold, cross_val_score

level = pd.read_csv("gauge_4471.csv", index_col="time", parse_dates=True).resample("h").mean()
level["lag1"] = level["cm"].shift(1)
level["lag24"] = level["cm"].shift(24)
level["rain_smooth"] = level["rain_mm"].rolling(25, center=True).mean()
level = level.dropna()

X = level[["lag1", "lag24", "rain_mm", "rain_smooth"]]
y = level["cm"]
folds = KFold(n_splits=5, shuffle=True, random_state=0)
score = cross_val_score(GradientBoostingRegressor(), X, y, cv=folds, scoring="neg_mean_absolute_error")
print("MAE", -score.mean())
