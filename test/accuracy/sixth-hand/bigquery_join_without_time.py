# expects: join-ignores-event-time
from google.cloud import bigquery
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

client = bigquery.Client()
QUERY = """
SELECT a.application_id, a.applied_at, a.amount, a.defaulted,
       COUNT(t.transaction_id) AS n_tx, AVG(t.amount) AS avg_tx
FROM `risk.applications` a
LEFT JOIN `risk.transactions` t
  ON t.customer_id = a.customer_id AND t.booked_at IS NOT NULL
GROUP BY 1, 2, 3, 4
"""
df = client.query(QUERY).to_dataframe()
features = ["amount", "n_tx", "avg_tx"]
past = df[df.applied_at < "2023-01-01"]
later = df[df.applied_at >= "2023-01-01"]
model = HistGradientBoostingClassifier().fit(past[features], past["defaulted"])
print(average_precision_score(later["defaulted"], model.predict_proba(later[features])[:, 1]))
