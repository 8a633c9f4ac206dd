# expects: future-feature
import pandas as pd
from sklearn.linear_model import LinearRegression

px = pd.read_csv("aapl.csv", parse_dates=["Date"], index_col="Date").sort_index()
px["prev_close"] = px["Close"].shift(1)
px["next_open"] = px["Open"].shift(-1)
px["range"] = px["High"].shift(1) - px["Low"].shift(1)
px = px.dropna()

cols = ["prev_close", "next_open", "range"]
n = int(len(px) * 0.8)
X_train, X_test = px[cols].iloc[:n], px[cols].iloc[n:]
y_train, y_test = px["Close"].iloc[:n], px["Close"].iloc[n:]
lm = LinearRegression().fit(X_train, y_train)
print("R2", lm.score(X_test, y_test))
