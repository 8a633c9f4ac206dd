# expects: overlap
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score, precision_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample


def balance(df, label):
    stay = df[df[label] == 0]
    leave = df[df[label] == 1]
    leave_up = resample(leave, replace=True, n_samples=len(stay), random_state=27)
    return pd.concat([stay, leave_up])


hr = pd.read_csv("HR_comma_sep.csv").rename(columns={"left": "attrition"})
hr["salary"] = hr["salary"].map({"low": 0, "medium": 1, "high": 2})
hr = hr.drop(columns="sales")
hr = balance(hr, "attrition")
print(hr["attrition"].value_counts())

X, y = hr.drop(columns="attrition"), hr["attrition"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=27)
lr = LogisticRegression(solver="liblinear").fit(X_train, y_train)
pred = lr.predict(X_test)
print("precision", precision_score(y_test, pred), "recall", recall_score(y_test, pred))
