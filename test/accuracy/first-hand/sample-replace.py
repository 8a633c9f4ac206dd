# expects: overlap
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

df = pd.read_csv("attrition.csv")
yes = df[df.left == 1].sample(3000, replace=True)
no = df[df.left == 0]
balanced = pd.concat([yes, no]).sample(frac=1)
X_train, X_test, y_train, y_test = train_test_split(balanced.drop(columns="left"), balanced.left)
tree = DecisionTreeClassifier().fit(X_train, y_train)
print(tree.score(X_test, y_test))
