# expects: future-feature
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

trades = pd.read_parquet("trades.parquet").sort_values("ts")
quotes = pd.read_parquet("quotes.parquet").sort_values("ts")

book = pd.merge_asof(trades, quotes, on="ts", by="symbol", direction="forward", tolerance=pd.Timedelta("1s"))
book["spread"] = book["ask"] - book["bid"]
book["imbalance"] = (book["bid_size"] - book["ask_size"]) / (book["bid_size"] + book["ask_size"])
book = book.dropna(subset=["spread", "imbalance"])

start = pd.Timestamp("2021-06-01")
train, test = book[book.ts < start], book[book.ts >= start]
x = ["size", "spread", "imbalance"]
clf = LGBMClassifier(n_estimators=200).fit(train[x], train["filled"])
print("AUC", roc_auc_score(test["filled"], clf.predict_proba(test[x])[:, 1]))
