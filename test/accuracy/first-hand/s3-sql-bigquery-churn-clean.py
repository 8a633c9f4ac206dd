# expects: nothing
from google.cloud import bigquery
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

PROJECT = "telco-prod"
client = bigquery.Client(project=PROJECT)

base = """
select
  b.subscriber_id,
  b.snapshot_date,
  b.churned_next_month,
  u.gb_used,
  u.minutes
from `telco-prod.crm.base` as b
left join `telco-prod.network.usage_monthly` as u
  on u.subscriber_id = b.subscriber_id
  and u.usage_month = date_sub(date_trunc(b.snapshot_date, month), interval 1 month)
"""
job = client.query(base)
rows = job.result().to_dataframe()

x = ["gb_used", "minutes"]
fit, held = rows[rows.snapshot_date < "2024-03-01"], rows[rows.snapshot_date >= "2024-03-01"]
clf = make_pipeline(StandardScaler(), LogisticRegression()).fit(fit[x], fit.churned_next_month)
print(clf.score(held[x], held.churned_next_month))
