# expects: overlap
"""Choose by cross-validation, fit the winner on all we have, report."""
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_score, train_test_split

stroke = pd.read_csv("stroke.csv").drop(columns=["id"])
stroke["bmi"] = stroke["bmi"].fillna(-1)
stroke["smoker"] = stroke.pop("smoking_status").eq("smokes").astype(int)
stroke = stroke.select_dtypes("number")

X = stroke.drop(columns="stroke")
y = stroke["stroke"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=31)

candidates = {
    "rf": RandomForestClassifier(300, class_weight="balanced", random_state=0),
    "gbm": GradientBoostingClassifier(random_state=0),
}
cv = {k: cross_val_score(m, X_train, y_train, scoring="roc_auc").mean() for k, m in candidates.items()}
print(cv)

winner = candidates[max(cv, key=cv.get)]
X_all = pd.concat([X_train, X_test])
y_all = pd.concat([y_train, y_test])
winner.fit(X_all, y_all)
print("test AUC", roc_auc_score(y_test, winner.predict_proba(X_test)[:, 1]))
