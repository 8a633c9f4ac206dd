# expects: nothing
"""Error by region on one held-out set."""
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

df = pd.read_csv("rent.csv")
train, test = train_test_split(df, test_size=0.2, random_state=1)
cols = ["rooms", "area", "year"]
gbr = GradientBoostingRegressor().fit(train[cols], train["rent"])
report = []
for region, part in test.groupby("region"):
    report.append((region, len(part), mean_absolute_error(part["rent"], gbr.predict(part[cols]))))
print(pd.DataFrame(report, columns=["region", "n", "mae"]).to_string())
