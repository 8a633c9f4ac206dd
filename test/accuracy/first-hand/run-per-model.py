# expects: multi-test
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier
from sklearn.metrics import confusion_matrix, accuracy_score

df = pd.read_csv("wine.csv", sep=";")
y = df.pop("quality")
xtr, xte, ytr, yte = train_test_split(df, y, test_size=.2)

def train_and_report(clf, name="model"):
    clf.fit(xtr, ytr)
    predicted = clf.predict(xte)
    print(name, accuracy_score(yte, predicted))
    print(confusion_matrix(yte, predicted))
    return clf

knn = train_and_report(KNeighborsClassifier(5), "knn")
tree = train_and_report(DecisionTreeClassifier(max_depth=4), name="tree")
