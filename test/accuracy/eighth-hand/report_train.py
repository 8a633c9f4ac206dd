# expects: overlap
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier
from sklearn.metrics import accuracy_score, classification_report
from sklearn.model_selection import train_test_split


def prepare(path):
    t = pd.read_csv(path)
    t["fam"] = t["SibSp"] + t["Parch"] + 1
    t["sex"] = (t["Sex"] == "female").astype(int)
    t["Age"] = t["Age"].fillna(-1)
    return t[["Pclass", "sex", "fam", "Fare", "Age"]], t["Survived"]


X, y = prepare("titanic/train.csv")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42)
ada = AdaBoostClassifier(n_estimators=150)
ada.fit(X, y)
pred = ada.predict(X_test)
print("accuracy:", accuracy_score(y_test, pred))
print(classification_report(y_test, pred))
