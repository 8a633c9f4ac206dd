# expects: threshold-on-test, multi-test
import lightgbm as lgb
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

df = pd.read_parquet("rides.parquet")
cat_cols = ["pickup_zone", "dropoff_zone", "vendor"]
for c in cat_cols:
    df[c] = df[c].astype("category")

y = df.pop("duration_s")
X_train, X_test, y_train, y_test = train_test_split(df, y, test_size=0.15, random_state=8)

reg = lgb.LGBMRegressor(n_estimators=5000, learning_rate=0.02)
reg.fit(
    X_train, y_train,
    eval_set=[(X_test, y_test)],
    categorical_feature=cat_cols,
    callbacks=[lgb.early_stopping(100), lgb.log_evaluation(200)],
)
pred = reg.predict(X_test, num_iteration=reg.best_iteration_)
print("rmse", mean_squared_error(y_test, pred) ** 0.5)
