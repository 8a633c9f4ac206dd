# expects: nothing
from google.cloud import bigquery
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

QUERY = """
WITH tx AS (
  SELECT customer_id, booked_at, amount, transaction_id FROM `risk.transactions` WHERE status = 'booked'
)
SELECT a.application_id, a.applied_at, a.amount, a.defaulted,
       COUNT(tx.transaction_id) AS n_tx, AVG(tx.amount) AS avg_tx
FROM `risk.applications` a
LEFT JOIN tx
  ON tx.customer_id = a.customer_id
 AND tx.booked_at BETWEEN TIMESTAMP_SUB(a.applied_at, INTERVAL 90 DAY) AND TIMESTAMP_SUB(a.applied_at, INTERVAL 1 DAY)
GROUP BY 1, 2, 3, 4
"""


def main():
    df = bigquery.Client(project="risk").query(QUERY).result().to_dataframe()
    features = ["amount", "n_tx", "avg_tx"]
    past, later = df[df.applied_at < "2023-01-01"], df[df.applied_at >= "2023-01-01"]
    model = HistGradientBoostingClassifier().fit(past[features], past["defaulted"])
    print(average_precision_score(later["defaulted"], model.predict_proba(later[features])[:, 1]))


if __name__ == "__main__":
    main()
