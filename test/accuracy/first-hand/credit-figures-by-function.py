# expects: multi-test
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import train_test_split

loans = pd.read_csv("loans.csv")
X, y = loans[["income", "age", "debt"]], loans["default"]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=5)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.25, random_state=5)


def figures(truth, model, rows):
    odds = model.predict_proba(rows)[:, 1]
    return {"auc": roc_auc_score(truth, odds), "f1": f1_score(truth, odds > 0.5)}


fitted, on_val, on_test = {}, {}, {}
for name, model in {"logit": LogisticRegression(), "trees": ExtraTreesClassifier(200)}.items():
    fitted[name] = model.fit(X_train, y_train)
    on_val[name] = figures(y_val, model, X_val)
    on_test[name] = figures(y_test, model, X_test)
best = max(on_val.items(), key=lambda it: it[1]["auc"])[0]
print(best, on_val[best], on_test[best])
