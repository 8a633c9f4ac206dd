# expects: join-ignores-event-time
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

loans = pd.read_csv("loans.csv", parse_dates=["application_date"])
payments = pd.read_csv("payments.csv", parse_dates=["payment_date"])

joined = loans.merge(payments, on="customer_id", how="left")
history = joined.groupby(["loan_id", "application_date", "amount", "default"], as_index=False).agg(
    n_payments=("payment_date", "count"), paid=("paid_amount", "sum"), late=("days_late", "max")
)
history["late"] = history["late"].fillna(0)

before = history["application_date"] < "2020-01-01"
train, test = history[before], history[~before]
cols = ["amount", "n_payments", "paid", "late"]
lr = LogisticRegression(max_iter=500).fit(train[cols], train["default"])
print(roc_auc_score(test["default"], lr.predict_proba(test[cols])[:, 1]))
