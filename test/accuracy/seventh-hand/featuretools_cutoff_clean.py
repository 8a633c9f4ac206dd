# expects: nothing
import featuretools as ft
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

customers = pd.read_csv("customers.csv", parse_dates=["joined"])
orders = pd.read_csv("orders.csv", parse_dates=["placed"])
es = ft.EntitySet("shop")
es = es.add_dataframe(dataframe_name="customers", dataframe=customers, index="id", time_index="joined")
es = es.add_dataframe(dataframe_name="orders", dataframe=orders, index="order_id", time_index="placed")
es = es.add_relationship("customers", "id", "orders", "customer_id")
labels = pd.read_csv("labels.csv", parse_dates=["cutoff"])
fm, defs = ft.dfs(entityset=es, target_dataframe_name="customers", cutoff_time=labels[["id", "cutoff", "churn"]])
fm = fm.fillna(0)
old = labels["cutoff"] < "2023-07-01"
y = fm.pop("churn")
rf = RandomForestClassifier(500).fit(fm[old.values], y[old.values])
print(roc_auc_score(y[~old.values], rf.predict_proba(fm[~old.values])[:, 1]))
