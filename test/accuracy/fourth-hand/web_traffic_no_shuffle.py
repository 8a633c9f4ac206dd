# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV, TimeSeriesSplit, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

log = pd.read_csv("traffic.csv", parse_dates=["day"]).sort_values("day")
table = pd.DataFrame({"y": log["visits"], "l1": log["visits"].shift(1), "l7": log["visits"].shift(7)}).dropna()
train, test = train_test_split(table, test_size=60, shuffle=False)

pipe = Pipeline([("sc", StandardScaler()), ("ridge", Ridge())])
search = GridSearchCV(pipe, {"ridge__alpha": [0.1, 1, 10, 100]}, cv=TimeSeriesSplit(5))
search.fit(train[["l1", "l7"]], train["y"])
print(search.best_params_, search.score(test[["l1", "l7"]], test["y"]))
