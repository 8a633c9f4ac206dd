# expects: random-split-over-time
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import KFold, cross_validate

sales = pd.read_csv("icecream.csv", parse_dates=["day"]).sort_values("day")
sales["yesterday"] = sales["sold"].shift(1)
sales["last_week"] = sales["sold"].shift(7)
sales = sales.dropna()
X = sales[["yesterday", "last_week", "temp"]]
result = cross_validate(GradientBoostingRegressor(), X, sales["sold"], cv=KFold(10, shuffle=True, random_state=4), scoring="neg_mean_absolute_error")
print(-result["test_score"].mean())
