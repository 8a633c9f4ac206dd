# expects: nothing
"""Delivery delay: only tickets that were open before the order."""
import sqlite3
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

con = sqlite3.connect("shop.db")
query = """
SELECT o.order_id, o.ordered_at, o.delay_hours, o.weight, COUNT(t.ticket_id) AS tickets
FROM orders o
LEFT JOIN tickets t ON t.customer_id = o.customer_id AND t.opened_at < o.ordered_at
GROUP BY o.order_id, o.ordered_at, o.delay_hours, o.weight
"""
rows = pd.read_sql(query, con, parse_dates=["ordered_at"])
train = rows[rows["ordered_at"] < "2022-01-01"]
test = rows[rows["ordered_at"] >= "2022-01-01"]
cols = ["weight", "tickets"]
model = GradientBoostingRegressor().fit(train[cols], train["delay_hours"])
print(mean_absolute_error(test["delay_hours"], model.predict(test[cols])))
