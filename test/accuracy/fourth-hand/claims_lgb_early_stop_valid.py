# expects: nothing
import lightgbm as lgb
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

claims = pd.read_csv("claims.csv")
y = claims.pop("cost")
x_dev, x_test, y_dev, y_test = train_test_split(claims, y, test_size=0.2, random_state=13)
x_train, x_valid, y_train, y_valid = train_test_split(x_dev, y_dev, test_size=0.2, random_state=13)

train_set = lgb.Dataset(x_train, y_train)
valid_set = lgb.Dataset(x_valid, y_valid, reference=train_set)
booster = lgb.train(
    {"objective": "tweedie", "metric": "rmse", "learning_rate": 0.03},
    train_set,
    num_boost_round=5000,
    valid_sets=[train_set, valid_set],
    valid_names=["train", "valid"],
    callbacks=[lgb.early_stopping(100)],
)
print("rmse", mean_squared_error(y_test, booster.predict(x_test)) ** 0.5)
