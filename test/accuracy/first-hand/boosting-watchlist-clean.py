# expects: nothing
import lightgbm as lgb
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split

tickets = pd.read_csv("support_tickets.csv")
X, y = tickets.drop(columns=["escalated"]), tickets["escalated"]
X_fit, X_held, y_fit, y_held = train_test_split(X, y, test_size=0.25, random_state=3)

d_fit = xgb.DMatrix(X_fit, label=y_fit)
d_held = xgb.DMatrix(X_held, label=y_held)
booster = xgb.train({"max_depth": 5}, d_fit, num_boost_round=200, evals=[(d_fit, "fit"), (d_held, "held")])
booster.save_model("escalation.json")

forest = lgb.LGBMClassifier(n_estimators=300)
forest.fit(X_fit, y_fit, eval_set=[(X_fit, y_fit), (X_held, y_held)])
forest.booster_.save_model("escalation.txt")

deployed = xgb.train({"max_depth": 5}, xgb.DMatrix(X, label=y), 200, [(xgb.DMatrix(X, label=y), "fit")])
deployed.save_model("escalation-all.json")
