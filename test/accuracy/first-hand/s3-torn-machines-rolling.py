# expects: group-split, random-split-over-time
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.model_selection import train_test_split

log = pd.read_csv("engines.csv")
log = log.sort_values(["engine_id", "timestamp"])
log["temp_mean"] = log.groupby("engine_id")["temp"].rolling(10).mean().reset_index(level=0, drop=True)
log["temp_before"] = log.groupby("engine_id")["temp"].shift(1)
log = log.dropna()
train, test = train_test_split(log, test_size=0.25, random_state=8)
cols = ["temp", "temp_mean", "temp_before"]
clf = LGBMClassifier().fit(train[cols], train["fails"])
print(clf.score(test[cols], test["fails"]))
