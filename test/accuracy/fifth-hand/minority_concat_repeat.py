# expects: overlap
import pandas as pd
from sklearn.naive_bayes import GaussianNB
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

calls = pd.read_csv("calls.csv")
yes = calls[calls["sale"] == 1]
calls = pd.concat([calls] + [yes] * 6, ignore_index=True)
calls = calls.sample(frac=1.0, random_state=4)
X = calls[["age", "length", "previous"]]
a, b, ya, yb = train_test_split(X, calls["sale"], test_size=0.2, random_state=4)
nb = GaussianNB().fit(a, ya)
print(classification_report(yb, nb.predict(b)))
