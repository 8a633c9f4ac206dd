# expects: join-ignores-event-time
"""Delivery delay: features from the customer's tickets."""
import sqlite3
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

con = sqlite3.connect("shop.db")
query = """
SELECT o.order_id, o.ordered_at, o.delay_hours, o.weight, t.opened_at, t.severity
FROM orders o
LEFT JOIN tickets t ON t.customer_id = o.customer_id
"""
rows = pd.read_sql(query, con, parse_dates=["ordered_at", "opened_at"])
rows["severity"] = rows["severity"].fillna(0)
train = rows[rows["ordered_at"] < "2022-01-01"]
test = rows[rows["ordered_at"] >= "2022-01-01"]
cols = ["weight", "severity"]
model = GradientBoostingRegressor().fit(train[cols], train["delay_hours"])
print(mean_absolute_error(test["delay_hours"], model.predict(test[cols])))
