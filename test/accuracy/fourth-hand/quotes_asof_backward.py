# expects: nothing
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

trades = pd.read_parquet("trades.parquet").sort_values("ts")
quotes = pd.read_parquet("quotes.parquet").sort_values("ts")
book = pd.merge_asof(trades, quotes, on="ts", by="symbol", direction="backward", allow_exact_matches=False)
book["spread"] = (book["ask"] - book["bid"]) / book["ask"]
book = book.dropna(subset=["spread"])

start = pd.Timestamp("2021-06-01")
train, test = book[book.ts < start], book[book.ts >= start]
x = ["size", "spread"]
clf = LGBMClassifier(n_estimators=200).fit(train[x], train["filled"])
print("AUC", roc_auc_score(test["filled"], clf.predict_proba(test[x])[:, 1]))
