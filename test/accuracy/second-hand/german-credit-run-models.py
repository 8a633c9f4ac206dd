# expects: encode-before-split, multi-test
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier, GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

german = pd.read_csv("german_credit.csv")
risk = (german.pop("Risk") == "bad") * 1
german = german.fillna("none")
german = pd.get_dummies(german)

parts = train_test_split(german, risk, test_size=0.25, random_state=77)


def evaluate(model, title):
    X_train, X_test, y_train, y_test = parts
    model.fit(X_train, y_train)
    auc = roc_auc_score(y_test, model.predict_proba(X_test)[:, 1])
    print(title.ljust(24), "AUC", round(auc, 4))
    return auc


if __name__ == "__main__":
    evaluate(LogisticRegression(C=0.5, max_iter=3000), "logistic regression")
    evaluate(ExtraTreesClassifier(n_estimators=400), "extra trees")
    evaluate(GradientBoostingClassifier(subsample=0.8), "gradient boosting")
