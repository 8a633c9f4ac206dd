# expects: nothing
import pandas as pd
from sklearn.tree import DecisionTreeClassifier
from sklearn.model_selection import train_test_split

pets = pd.read_csv("pets.csv")
pets["colour"] = pets["colour"].bfill()
X_train, X_test, y_train, y_test = train_test_split(pets.drop(columns=["adopted"]), pets["adopted"])
tree = DecisionTreeClassifier(max_depth=4).fit(X_train, y_train)
print(tree.score(X_test, y_test))
