# expects: nothing
from hyperopt import STATUS_OK, Trials, fmin, hp, tpe
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split

df = pd.read_csv("bids.csv")
y = df.pop("won")
X_tmp, X_test, y_tmp, y_test = train_test_split(df, y, test_size=.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_tmp, y_tmp, test_size=.25, random_state=0)


def objective(p):
    m = LogisticRegression(C=p["C"], max_iter=500).fit(X_train, y_train)
    return {"loss": log_loss(y_val, m.predict_proba(X_val)), "status": STATUS_OK}


best = fmin(objective, {"C": hp.loguniform("C", -5, 5)}, algo=tpe.suggest, max_evals=50, trials=Trials())
m = LogisticRegression(C=best["C"], max_iter=500).fit(X_tmp, y_tmp)
print(log_loss(y_test, m.predict_proba(X_test)))
