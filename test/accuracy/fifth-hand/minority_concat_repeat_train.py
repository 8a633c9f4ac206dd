# expects: nothing
import pandas as pd
from sklearn.naive_bayes import GaussianNB
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

calls = pd.read_csv("calls.csv")
train, test = train_test_split(calls, test_size=0.2, random_state=4, stratify=calls["sale"])
yes = train[train["sale"] == 1]
train = pd.concat([train] + [yes] * 6, ignore_index=True).sample(frac=1.0, random_state=4)
cols = ["age", "length", "previous"]
nb = GaussianNB().fit(train[cols], train["sale"])
print(classification_report(test["sale"], nb.predict(test[cols])))
