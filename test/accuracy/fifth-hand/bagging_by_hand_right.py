# expects: nothing
"""Bagging by hand, homework 6, after the review."""
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

data = load_breast_cancer()
X_train, X_test, y_train, y_test = train_test_split(data.data, data.target, test_size=0.25, random_state=6)
rng = np.random.RandomState(6)
i = rng.choice(len(X_train), size=len(X_train), replace=True)
tree = DecisionTreeClassifier(random_state=6)
tree.fit(X_train[i], y_train[i])
print("error rate", np.mean(tree.predict(X_test) != y_test))
