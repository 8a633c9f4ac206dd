# expects: nothing
import pandas as pd
from sklearn.tree import DecisionTreeClassifier
d = pd.read_csv("a.csv").sample(frac=1, random_state=4)
cut = int(0.7 * len(d))
a, b = d.iloc[:cut], d.iloc[cut:]
rare = a[a.y == 1]
a = pd.concat([a] + [rare] * 5).sample(frac=1, random_state=1)
m = DecisionTreeClassifier().fit(a.drop(columns="y"), a.y)
print(m.score(b.drop(columns="y"), b.y))
