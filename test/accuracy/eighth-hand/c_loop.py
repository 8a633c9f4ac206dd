# expects: threshold-on-test, multi-test
import numpy as np
from sklearn.datasets import fetch_20newsgroups_vectorized
from sklearn.linear_model import LogisticRegression

train = fetch_20newsgroups_vectorized(subset="train")
test = fetch_20newsgroups_vectorized(subset="test")
best_c, best_acc = None, -np.inf
for c in [0.01, 0.1, 1, 10, 100]:
    clf = LogisticRegression(C=c, max_iter=200).fit(train.data, train.target)
    acc = clf.score(test.data, test.target)
    print(c, acc)
    if acc > best_acc:
        best_c, best_acc = c, acc
print("Our method reaches", best_acc, "with C =", best_c)
