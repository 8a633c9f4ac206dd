# expects: multi-test, threshold-on-test
import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

digits = load_digits()
Xtrain, Xtest, ytrain, ytest = train_test_split(digits.data, digits.target, test_size=0.3, random_state=4)

ks = range(1, 26)
acc = []
for k in ks:
    knn = KNeighborsClassifier(n_neighbors=k)
    knn.fit(Xtrain, ytrain)
    acc.append(knn.score(Xtest, ytest))
plt.plot(ks, acc)
plt.savefig("k.png")
best_k = ks[int(np.argmax(acc))]
print("best k =", best_k, "accuracy =", max(acc))
