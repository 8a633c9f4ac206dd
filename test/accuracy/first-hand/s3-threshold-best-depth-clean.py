# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

df = pd.read_csv("glass.csv")
rest, test = train_test_split(df, test_size=0.25, random_state=0)
train, valid = train_test_split(rest, test_size=0.25, random_state=5)
cols = ["RI", "Na", "Mg", "Al"]
best, depth = 0, None
for d in range(2, 12):
    tree = DecisionTreeClassifier(max_depth=d).fit(train[cols], train["Type"])
    score = tree.score(valid[cols], valid["Type"])
    if score > best:
        best = score
        depth = d
final = DecisionTreeClassifier(max_depth=depth)
final.fit(train[cols], train["Type"])
print(depth, final.score(test[cols], test["Type"]))
