# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("heart.csv")
print(df.describe())
print("mean age of the sick:", df[df.target == 1].age.mean())
print("correlation with target:\n", df.corr()["target"].sort_values())

a, b = train_test_split(df, test_size=0.2, random_state=5, stratify=df.target)
y_a, y_b = a.pop("target"), b.pop("target")

scale = StandardScaler().fit(a)
clf = LogisticRegression(C=0.3)
clf.fit(scale.transform(a), y_a)
print("train", accuracy_score(y_a, clf.predict(scale.transform(a))))
print("test ", accuracy_score(y_b, clf.predict(scale.transform(b))))
