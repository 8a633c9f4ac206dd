# expects: nothing
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler

rfm = pd.read_csv("rfm.csv", index_col="customer")
Z = StandardScaler().fit_transform(rfm[["recency", "frequency", "monetary"]])
for k in range(2, 9):
    labels = KMeans(n_clusters=k, n_init=10, random_state=0).fit_predict(Z)
    print(k, round(silhouette_score(Z, labels), 3))
rfm["segment"] = KMeans(n_clusters=4, n_init=10, random_state=0).fit_predict(Z)
rfm[["pc1", "pc2"]] = PCA(2).fit_transform(Z)
rfm.to_csv("segments.csv")
print(rfm.groupby("segment").mean().round(1))
