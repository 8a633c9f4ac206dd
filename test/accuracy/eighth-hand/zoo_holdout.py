# expects: nothing
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier, GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

bank = pd.read_csv("bank.csv").select_dtypes("number")
y = bank.pop("subscribed")
X_dev, X_hold, y_dev, y_hold = train_test_split(bank, y, test_size=0.2, random_state=1)
X_train, X_val, y_train, y_val = train_test_split(X_dev, y_dev, test_size=0.25, random_state=1)
zoo = [LogisticRegression(max_iter=2000), ExtraTreesClassifier(), GradientBoostingClassifier()]
scored = []
for m in zoo:
    m.fit(X_train, y_train)
    scored.append((roc_auc_score(y_val, m.predict_proba(X_val)[:, 1]), m))
scored.sort(key=lambda t: t[0], reverse=True)
winner = scored[0][1]
print("hold-out", roc_auc_score(y_hold, winner.predict_proba(X_hold)[:, 1]))
