# expects: multi-test
import pandas as pd
import xgboost as xgb
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split

tickets = pd.read_csv("support_tickets.csv")
X, y = tickets.drop(columns=["escalated"]), tickets["escalated"]
X_fit, X_held, y_fit, y_held = train_test_split(X, y, test_size=0.25, random_state=3)
d_fit = xgb.DMatrix(X_fit, label=y_fit)
d_held = xgb.DMatrix(X_held, label=y_held)
watched = [(d_fit, "fit"), (d_held, "held")]
booster = xgb.train({"max_depth": 5}, d_fit, 200, watched)
print(log_loss(y_held, booster.predict(d_held)))
