# expects: nothing
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

clicks = pd.read_csv("clicks.csv")
per_user = clicks.groupby("user_id")["seconds"].mean().rename("mean_seconds").reset_index()
people = pd.read_csv("people.csv")
people = people.merge(per_user, on="user_id")
X = people[["age", "mean_seconds"]]
X_train, X_test, y_train, y_test = train_test_split(X, people["bought"], random_state=2)
gb = GradientBoostingClassifier().fit(X_train, y_train)
print(roc_auc_score(y_test, gb.predict_proba(X_test)[:, 1]))
