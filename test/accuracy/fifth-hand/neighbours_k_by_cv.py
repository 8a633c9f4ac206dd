# expects: nothing
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.neighbors import KNeighborsClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import cross_val_score, train_test_split

glass = pd.read_csv("glass.csv")
X_train, X_test, y_train, y_test = train_test_split(glass.drop("Type", axis=1), glass["Type"], test_size=0.3, random_state=101)
error_rate = []
for k in range(1, 40):
    error_rate.append(1 - cross_val_score(KNeighborsClassifier(n_neighbors=k), X_train, y_train, cv=5).mean())
plt.plot(range(1, 40), error_rate, marker="o")
plt.savefig("elbow.png")
best_k = int(np.argmin(error_rate)) + 1
knn = KNeighborsClassifier(n_neighbors=best_k).fit(X_train, y_train)
print(classification_report(y_test, knn.predict(X_test)))
