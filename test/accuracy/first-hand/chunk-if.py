# expects: nothing
import pandas as pd
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import accuracy_score
m = SGDClassifier()
scores = []
for i, part in enumerate(pd.read_csv("big.csv", chunksize=10000)):
    if i < 8:
        m.partial_fit(part[["a"]], part["t"], classes=[0, 1])
    else:
        scores.append(accuracy_score(part["t"], m.predict(part[["a"]])))
print(sum(scores) / len(scores))
