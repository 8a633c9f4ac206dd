# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

loans = pd.read_csv("loans.csv", parse_dates=["application_date"])
payments = pd.read_csv("payments.csv", parse_dates=["payment_date"])

joined = loans.merge(payments, on="customer_id", how="left")
joined = joined[joined["payment_date"] < joined["application_date"]]
history = joined.groupby("loan_id").agg(n_payments=("payment_date", "count"), late=("days_late", "max"))
table = loans.set_index("loan_id").join(history).fillna({"n_payments": 0, "late": 0})

before = table["application_date"] < "2020-01-01"
train, test = table[before], table[~before]
cols = ["amount", "n_payments", "late"]
lr = LogisticRegression(max_iter=500).fit(train[cols], train["default"])
print(roc_auc_score(test["default"], lr.predict_proba(test[cols])[:, 1]))
