# expects: overlap
"""Exercise 1: k nearest neighbours without libraries."""
import csv
import math
from collections import Counter


class KNN:
    def __init__(self, k=1):
        self.k = k

    def fit(self, rows, labels):
        self.rows = rows
        self.labels = labels

    def _closest(self, row):
        distances = [(math.dist(row, other), label) for other, label in zip(self.rows, self.labels)]
        return sorted(distances)[: self.k]

    def predict(self, rows):
        return [Counter(label for _, label in self._closest(row)).most_common(1)[0][0] for row in rows]


def accuracy(expected, given):
    return sum(e == g for e, g in zip(expected, given)) / len(expected)


with open("iris.csv") as handle:
    lines = [line for line in csv.reader(handle) if line]

rows = [[float(v) for v in line[:4]] for line in lines]
labels = [line[4] for line in lines]

knn = KNN(k=3)
knn.fit(rows, labels)
print("accuracy:", accuracy(labels, knn.predict(rows)))
