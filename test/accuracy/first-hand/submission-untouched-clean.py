# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier, GradientBoostingClassifier
train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
features = ["a", "b", "c"]
X_tr, X_val, y_tr, y_val = train_test_split(train[features], train["y"])
rf = RandomForestClassifier().fit(X_tr, y_tr)
print(rf.score(X_val, y_val))
gb = GradientBoostingClassifier().fit(X_tr, y_tr)
print(gb.score(X_val, y_val))
out = gb.predict(test[features])
pd.DataFrame({"id": test.id, "y": out}).to_csv("sub.csv")
