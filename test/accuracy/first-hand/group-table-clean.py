# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LinearRegression

sales = pd.read_csv("transactions.csv", parse_dates=["date"])
daily = sales.groupby(["store", sales.date.dt.date]).agg({"amount": "sum", "customers": "mean"}).reset_index()
X, y = daily[["customers"]], daily["amount"]
X_train, X_test, y_train, y_test = train_test_split(X, y)
m = LinearRegression().fit(X_train, y_train)
print(m.score(X_test, y_test))
