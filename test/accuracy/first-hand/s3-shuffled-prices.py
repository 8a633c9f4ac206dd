# expects: random-split-over-time
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

df = pd.read_csv("aapl.csv", parse_dates=["Date"])
df = df.sort_values("Date")
df["lag1"] = df["Close"].shift(1)
df["lag2"] = df["Close"].shift(2)
df = df.dropna()
X = df[["lag1", "lag2", "Volume"]]
y = df["Close"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
rf = RandomForestRegressor().fit(X_train, y_train)
print(rf.score(X_test, y_test))
