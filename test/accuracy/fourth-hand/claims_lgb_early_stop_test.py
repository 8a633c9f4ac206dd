# expects: threshold-on-test, multi-test
import lightgbm as lgb
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

claims = pd.read_csv("claims.csv")
y = claims.pop("cost")
x_train, x_test, y_train, y_test = train_test_split(claims, y, test_size=0.2, random_state=13)

train_set = lgb.Dataset(x_train, y_train)
test_set = lgb.Dataset(x_test, y_test, reference=train_set)
booster = lgb.train(
    {"objective": "tweedie", "metric": "rmse", "learning_rate": 0.03},
    train_set,
    num_boost_round=5000,
    valid_sets=[test_set],
    callbacks=[lgb.early_stopping(100), lgb.log_evaluation(200)],
)
pred = booster.predict(x_test, num_iteration=booster.best_iteration)
print("rmse", mean_squared_error(y_test, pred) ** 0.5)
