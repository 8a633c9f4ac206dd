# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

tx = pd.read_csv("transactions.csv")
people = tx.groupby("customer_id").agg({"amount": "sum", "store": "nunique", "left": "max"}).reset_index()
X = people[["amount", "store"]]
X_train, X_test, y_train, y_test = train_test_split(X, people["left"], test_size=0.2, random_state=0)
rf = RandomForestClassifier().fit(X_train, y_train)
print(rf.score(X_test, y_test))
