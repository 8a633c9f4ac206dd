# expects: nothing
import numpy as np
from sklearn.datasets import load_files
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import PassiveAggressiveClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import normalize

docs = load_files("newsgroups", encoding="latin1")
X = HashingVectorizer(n_features=2 ** 18, alternate_sign=False).transform(docs.data)
X = normalize(X)
Xtr, Xte, ytr, yte = train_test_split(X, docs.target, test_size=0.25, random_state=0)
clf = PassiveAggressiveClassifier().fit(Xtr, ytr)
print(accuracy_score(yte, clf.predict(Xte)))
