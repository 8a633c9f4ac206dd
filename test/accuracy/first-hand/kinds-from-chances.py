# expects: multi-test
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import train_test_split

claims = pd.read_csv("claims.csv")
X_train, X_test, y_train, y_test = train_test_split(claims.drop(columns="paid"), claims["paid"], random_state=8)

trees = ExtraTreesClassifier().fit(X_train, y_train)
paid = [1 if chance > 0.4 else 0 for chance in trees.predict_proba(X_test)[:, 1]]
print(accuracy_score(y_test, paid))

boosted = LGBMClassifier().fit(X_train, y_train)
chances = boosted.predict_proba(X_test)[:, 1]
kinds = []
for chance in chances:
    if chance > 0.4:
        kinds.append(1)
    else:
        kinds.append(0)
print(f1_score(y_test, kinds))
