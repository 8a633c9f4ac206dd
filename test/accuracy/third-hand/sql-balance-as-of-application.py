# expects: nothing
import pandas as pd
import sqlalchemy as sa
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss

engine = sa.create_engine("postgresql:///credit")
sql = """
SELECT a.application_id, a.applied_at, a.requested_amount, a.defaulted,
       AVG(t.amount) AS mean_amount, COUNT(t.tx_id) AS transactions
FROM applications a
LEFT JOIN transactions t
       ON t.client_id = a.client_id
      AND t.booked_at < a.applied_at
      AND t.booked_at >= a.applied_at - INTERVAL '180 days'
GROUP BY a.application_id, a.applied_at, a.requested_amount, a.defaulted
"""
apps = pd.read_sql(sql, engine).sort_values("applied_at").fillna({"mean_amount": 0})
cols = ["requested_amount", "mean_amount", "transactions"]
cut = int(len(apps) * 0.8)
train, test = apps.iloc[:cut], apps.iloc[cut:]
clf = LogisticRegression().fit(train[cols], train["defaulted"])
print("Brier", brier_score_loss(test["defaulted"], clf.predict_proba(test[cols])[:, 1]))
