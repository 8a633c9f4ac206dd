# expects: overlap, multi-test
"""HR attrition. Quick comparison for the people-analytics sync."""
import pandas as pd
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, classification_report, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.utils import resample, shuffle

DROP = ["EmployeeCount", "Over18", "StandardHours", "EmployeeNumber"]


def get_data(path="WA_Fn-UseC_-HR-Employee-Attrition.csv"):
    hr = pd.read_csv(path).drop(columns=DROP)
    hr["left"] = hr.pop("Attrition").map({"Yes": 1, "No": 0})
    return hr


def balance(df, label):
    stay = df[df[label] == 0]
    gone = df[df[label] == 1]
    gone_up = resample(gone, replace=True, n_samples=len(stay), random_state=27)
    both = pd.concat([stay, gone_up])
    return shuffle(both, random_state=27).reset_index(drop=True)


def prep():
    return make_column_transformer(
        (StandardScaler(), make_column_selector(dtype_include="number")),
        (OneHotEncoder(handle_unknown="ignore"), make_column_selector(dtype_include=object)),
    )


def evaluate(pipe, X, y, tag):
    yhat = pipe.predict(X)
    score = pipe.predict_proba(X)[:, 1]
    print("=" * 20, tag)
    print(classification_report(y, yhat))
    return {"tag": tag, "bacc": balanced_accuracy_score(y, yhat), "auc": roc_auc_score(y, score)}


hr = get_data()
print("rate of leaving: %.3f" % hr.left.mean())
hr = balance(hr, "left")
print("after balancing: %.3f" % hr.left.mean())

X = hr.drop(columns="left")
y = hr["left"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=27)

out = []
lr = make_pipeline(prep(), LogisticRegression(max_iter=1000))
lr.fit(X_train, y_train)
out.append(evaluate(lr, X_test, y_test, "logreg"))

rf = make_pipeline(prep(), RandomForestClassifier(400, random_state=27))
rf.fit(X_train, y_train)
out.append(evaluate(rf, X_test, y_test, "forest"))

print(pd.DataFrame(out).to_markdown())
