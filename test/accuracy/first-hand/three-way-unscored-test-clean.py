# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

df = pd.read_parquet("events.parquet")
X, y = df.drop(columns=["label"]), df["label"]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.25, random_state=0)
rf = RandomForestClassifier()
rf.fit(X_train, y_train)
print(roc_auc_score(y_val, rf.predict_proba(X_val)[:, 1]))
X_test.to_parquet("held-out.parquet")
