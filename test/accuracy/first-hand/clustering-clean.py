# expects: nothing
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler
from sklearn.metrics import silhouette_score
X = pd.read_csv("mall.csv").iloc[:, [3, 4]].values
X = StandardScaler().fit_transform(X)
for k in range(2, 11):
    km = KMeans(n_clusters=k)
    labels = km.fit_predict(X)
    print(k, km.inertia_, silhouette_score(X, labels))
