# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

visits = pd.read_csv("visits.csv")
per_customer = visits.groupby("customer_id").agg(
    n=("visit_id", "count"),
    minutes=("minutes", "mean"),
    pages=("pages", "sum"),
    bought=("bought", "max"),
)
X, y = per_customer[["n", "minutes", "pages"]], per_customer["bought"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
rf = RandomForestClassifier(300).fit(X_train, y_train)
print(roc_auc_score(y_test, rf.predict_proba(X_test)[:, 1]))
