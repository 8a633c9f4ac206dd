# expects: future-feature
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

"""Warns of failing turbines from three sensors."""

log = pd.read_parquet("turbine_log.parquet").sort_values("timestamp")
print(log.shape, log["failure"].sum(), "failures")
print(log[["temperature", "pressure", "vibration"]].describe())
log["vibration_before"] = log["vibration"].shift(1)
log["vibration_after"] = log["vibration"].shift(-1)
log["jump"] = log["vibration_after"] - log["vibration_before"]
log = log.dropna()

inputs = ["temperature", "pressure", "vibration", "jump"]
cut = int(0.75 * len(log))
train, test = log.iloc[:cut], log.iloc[cut:]
print("failures to find:", int(test["failure"].sum()))
clf = HistGradientBoostingClassifier().fit(train[inputs], train["failure"])
print("AP", average_precision_score(test["failure"], clf.predict_proba(test[inputs])[:, 1]))
