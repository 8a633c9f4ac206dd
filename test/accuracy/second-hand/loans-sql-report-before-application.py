# expects: nothing
import sqlite3

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

QUERY = """
select l.loan_id, l.applied_at, l.amount, l.term, l.defaulted,
       b.score_value, b.open_lines
from loans l
left join bureau_reports b
  on b.person_id = l.person_id
 and b.reported_at = (
     select max(r.reported_at)
     from bureau_reports r
     where r.person_id = l.person_id and r.reported_at < l.applied_at
 )
"""

connection = sqlite3.connect("loans.db")
loans = pd.read_sql_query(QUERY, connection, parse_dates=["applied_at"]).fillna({"score_value": 0, "open_lines": 0})
train, test = loans[loans.applied_at < "2020"], loans[loans.applied_at >= "2020"]
inputs = ["amount", "term", "score_value", "open_lines"]
model = LogisticRegression(max_iter=1000).fit(train[inputs], train.defaulted)
print("auc", roc_auc_score(test.defaulted, model.predict_proba(test[inputs])[:, 1]))
