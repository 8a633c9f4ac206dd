# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("telco_num.csv")
X, y = df.drop(columns="Churn"), df["Churn"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
forest = RandomForestClassifier(500, max_depth=8).fit(X_train, y_train)
for name, (a, b) in {"train": (X_train, y_train), "test": (X_test, y_test)}.items():
    print(name, roc_auc_score(b, forest.predict_proba(a)[:, 1]))
