# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

trades = pd.read_parquet("trades.parquet").sort_values("ts")
quotes = pd.read_parquet("quotes.parquet").sort_values("ts")
df = pd.merge_asof(trades, quotes, on="ts", by="symbol", direction="backward", tolerance=pd.Timedelta("2s"))
df["spread"] = df.ask - df.bid
df["imb"] = (df.bid_size - df.ask_size) / (df.bid_size + df.ask_size)
df["up"] = (df.groupby("symbol").price.shift(-1) > df.price).astype(int)
df = df.dropna(subset=["spread", "imb"])
day = df.ts.dt.date
days = sorted(day.unique())
train, test = df[day.isin(days[:-5])], df[day.isin(days[-5:])]
lr = LogisticRegression().fit(train[["spread", "imb"]], train["up"])
print(roc_auc_score(test["up"], lr.predict_proba(test[["spread", "imb"]])[:, 1]))
