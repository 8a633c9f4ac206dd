# expects: nothing
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.inspection import DecisionBoundaryDisplay, PartialDependenceDisplay, permutation_importance
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

leaves = pd.read_csv("leaves.csv")
X, y = leaves[["width", "length"]], leaves["species"]
for depth in (2, 4, 8):
    tree = DecisionTreeClassifier(max_depth=depth).fit(X, y)
    DecisionBoundaryDisplay.from_estimator(tree, X, alpha=0.4)
    plt.title(depth)

X_train, X_test, y_train, y_test = train_test_split(X, y)
model = KNeighborsClassifier(15).fit(X_train, y_train)
DecisionBoundaryDisplay.from_estimator(model, X, alpha=0.4)
PartialDependenceDisplay.from_estimator(model, X_train, ["width"])
print(permutation_importance(model, X_test, y_test).importances_mean)
print(model.score(X_test, y_test))
