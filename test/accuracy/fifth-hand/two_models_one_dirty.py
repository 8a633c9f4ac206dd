# expects: overlap
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("telco_num.csv")
X, y = df.drop(columns="Churn"), df["Churn"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

base = LogisticRegression(max_iter=5000).fit(X_train, y_train)
print("logistic", roc_auc_score(y_train, base.predict_proba(X_train)[:, 1]))

forest = RandomForestClassifier(500).fit(X_train, y_train)
print("forest", roc_auc_score(y_test, forest.predict_proba(X_test)[:, 1]))
