# expects: overlap
from sklearn.datasets import load_wine
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier, export_text

wine = load_wine()
X, y = wine.data, wine.target
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=12)

tree = DecisionTreeClassifier(max_depth=4)
tree.fit(X, y)
print(export_text(tree, feature_names=list(wine.feature_names)))

print(classification_report(y_test, tree.predict(X_test), target_names=wine.target_names))
