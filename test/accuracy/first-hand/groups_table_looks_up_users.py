# expects: preprocess-before-split
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

tx = pd.read_csv("tx.csv")
users = pd.read_csv("users.csv")
spent = tx.groupby("user").agg(n=("amount", "size"), total=("amount", "sum")).reset_index()
table = spent.merge(users, on="user")
X = StandardScaler().fit_transform(table[["n", "total", "age"]])
a, b, ya, yb = train_test_split(X, table["left"], random_state=0)
m = LogisticRegression().fit(a, ya)
print(roc_auc_score(yb, m.predict_proba(b)[:, 1]))
