# expects: overlap
import pandas as pd
from sklearn.tree import DecisionTreeClassifier
d = pd.read_csv("a.csv")
rare = d[d.y == 1]
d = pd.concat([d, rare, rare, rare]).sample(frac=1, random_state=4)
cut = int(0.7 * len(d))
a, b = d.iloc[:cut], d.iloc[cut:]
m = DecisionTreeClassifier().fit(a.drop(columns="y"), a.y)
print(m.score(b.drop(columns="y"), b.y))
