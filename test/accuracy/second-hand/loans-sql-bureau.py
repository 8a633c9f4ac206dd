# expects: join-ignores-event-time
import argparse
import sqlite3

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

QUERY = """
select l.loan_id, l.applied_at, l.amount, l.term, b.score_value, b.open_lines, l.defaulted
from loans l
join bureau_reports b on b.person_id = l.person_id
where l.amount > 0
"""

ap = argparse.ArgumentParser()
ap.add_argument("--db", required=True)
ap.add_argument("--cut", default="2020-01-01")
args = ap.parse_args()

with sqlite3.connect(args.db) as connection:
    loans = pd.read_sql(QUERY, connection, parse_dates=["applied_at"])

train = loans.loc[loans.applied_at < args.cut]
test = loans.loc[loans.applied_at >= args.cut]
inputs = ["amount", "term", "score_value", "open_lines"]
model = LogisticRegression(max_iter=1000).fit(train[inputs], train.defaulted)
print("auc", roc_auc_score(test.defaulted, model.predict_proba(test[inputs])[:, 1]))
