# expects: nothing
import datetime as dt

import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler

retail = pd.read_excel("Online Retail.xlsx").dropna(subset=["CustomerID"])
retail = retail[retail["Quantity"] > 0]
retail["Total"] = retail["Quantity"] * retail["UnitPrice"]
today = retail["InvoiceDate"].max() + dt.timedelta(days=1)
rfm = retail.groupby("CustomerID").agg(
    recency=("InvoiceDate", lambda d: (today - d.max()).days),
    frequency=("InvoiceNo", "nunique"),
    monetary=("Total", "sum"),
)
z = StandardScaler().fit_transform(rfm)
inertia = {}
for k in range(2, 11):
    km = KMeans(k, n_init=10, random_state=1).fit(z)
    inertia[k] = km.inertia_
    print(k, km.inertia_, silhouette_score(z, km.labels_))
rfm["segment"] = KMeans(4, n_init=10, random_state=1).fit_predict(z)
print(rfm.groupby("segment").mean().round(1))
rfm.to_csv("segments.csv")
