# expects: multi-test, threshold-on-test
import lightgbm as lgb
import pandas as pd
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split

raw = pd.read_feather("clicks.feather")
cols = [c for c in raw.columns if c.startswith("f_")]
X_train, X_test, y_train, y_test = train_test_split(raw[cols], raw["click"], test_size=0.2, random_state=17)

dtrain = lgb.Dataset(X_train, y_train)
dtest = lgb.Dataset(X_test, y_test, reference=dtrain)
gbm = lgb.train(
    {"objective": "binary", "metric": "binary_logloss", "learning_rate": 0.03, "num_leaves": 63, "verbose": -1},
    dtrain,
    num_boost_round=5000,
    valid_sets=[dtest],
    callbacks=[lgb.early_stopping(100), lgb.log_evaluation(200)],
)
print("rounds", gbm.best_iteration)
print("log loss", log_loss(y_test, gbm.predict(X_test, num_iteration=gbm.best_iteration)))
