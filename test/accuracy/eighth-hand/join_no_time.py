# expects: join-ignores-event-time
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

orders = pd.read_csv("orders.csv", parse_dates=["order_ts"])
tickets = pd.read_csv("support_tickets.csv", parse_dates=["ticket_ts"])
per_cust = tickets.groupby("customer_id").agg(n_tickets=("ticket_ts", "count"), last_ticket=("ticket_ts", "max"))
df = orders.merge(tickets[["customer_id", "ticket_ts", "severity"]], on="customer_id", how="left")
df["gap"] = (df["order_ts"] - df["ticket_ts"]).dt.days
df = df.sort_values("order_ts")
cut = df["order_ts"].iloc[int(len(df) * 0.8)]
train, test = df[df.order_ts < cut], df[df.order_ts >= cut]
cols = ["gap", "severity", "basket"]
rf = RandomForestClassifier().fit(train[cols], train["returned"])
print(roc_auc_score(test["returned"], rf.predict_proba(test[cols])[:, 1]))
