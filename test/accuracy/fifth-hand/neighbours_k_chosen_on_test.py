# expects: multi-test, threshold-on-test
# elbow method for k
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.neighbors import KNeighborsClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

glass = pd.read_csv("glass.csv")
X_train, X_test, y_train, y_test = train_test_split(glass.drop("Type", axis=1), glass["Type"], test_size=0.3, random_state=101)
error_rate = []
for k in range(1, 40):
    knn = KNeighborsClassifier(n_neighbors=k)
    knn.fit(X_train, y_train)
    error_rate.append(np.mean(knn.predict(X_test) != y_test))
plt.plot(range(1, 40), error_rate, marker="o")
plt.savefig("elbow.png")
best_k = int(np.argmin(error_rate)) + 1
knn = KNeighborsClassifier(n_neighbors=best_k).fit(X_train, y_train)
print("k =", best_k)
print(classification_report(y_test, knn.predict(X_test)))
