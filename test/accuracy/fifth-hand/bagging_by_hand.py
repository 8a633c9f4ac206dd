# expects: overlap
"""Bagging by hand, homework 6. Bootstrap 5000 rows from 800 and then hold out a quarter."""
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample

data = load_breast_cancer()
X, y = resample(data.data, data.target, n_samples=5000, random_state=6)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=6)
tree = DecisionTreeClassifier(random_state=6)
tree.fit(X_train, y_train)
print("error rate", np.mean(tree.predict(X_test) != y_test))
