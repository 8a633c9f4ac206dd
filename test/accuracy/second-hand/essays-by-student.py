# expects: group-split
import pandas as pd
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import train_test_split


def surface(text):
    words = text.split()
    return pd.Series(
        {
            "words": len(words),
            "distinct": len(set(words)) / max(len(words), 1),
            "commas": text.count(","),
            "paragraphs": text.count("\n") + 1,
        }
    )


essays = pd.read_csv("essays.csv")
per_student = essays.groupby("student_id").size()
print("essays per student:", per_student.min(), "to", per_student.max())

X = essays["text"].apply(surface).join(essays[["student_id"]])
y = essays["score"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=40)
trees = ExtraTreesRegressor(n_estimators=250).fit(X_train, y_train)
print("quadratic kappa", cohen_kappa_score(y_test, trees.predict(X_test).round().astype(int), weights="quadratic"))
