# expects: preprocess-before-split
import numpy as np
import umap
from sklearn.datasets import load_digits
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

digits = load_digits()
reducer = umap.UMAP(n_components=8, random_state=42)
embedding = reducer.fit_transform(digits.data)
emb_train, emb_test, y_train, y_test = train_test_split(embedding, digits.target, random_state=42)
knn = KNeighborsClassifier(5).fit(emb_train, y_train)
print(accuracy_score(y_test, knn.predict(emb_test)))
