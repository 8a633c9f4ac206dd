# expects: nothing
import sqlite3

import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

# Attributes of the customer and of the shop; nothing that happens.
SQL = """
SELECT t.transaction_id, t.booked_at, t.amount, t.is_fraud,
       c.country, c.created_at AS customer_since, s.opened_on, k.name AS category
FROM transactions t
JOIN customers c ON c.id = t.customer_id
JOIN shops s ON s.shop_id = t.shop_id
JOIN category_lookup k ON k.mcc = s.mcc
ORDER BY t.booked_at
"""
with sqlite3.connect("cards.db") as db:
    rows = pd.read_sql_query(SQL, db, parse_dates=["booked_at", "customer_since", "opened_on"])
rows["customer_days"] = (rows["booked_at"] - rows["customer_since"]).dt.days
n = int(len(rows) * 0.8)
train, test = rows[:n], rows[n:]
model = RandomForestClassifier(random_state=1).fit(train[["amount", "customer_days"]], train["is_fraud"])
print(f1_score(test["is_fraud"], model.predict(test[["amount", "customer_days"]])))
