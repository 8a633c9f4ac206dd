# expects: nothing
import lightgbm as lgb
import pandas as pd

df = pd.read_csv("bakery.csv", parse_dates=["date"]).sort_values(["shop", "date"])
for lag in (1, 7, 14):
    df[f"sold_{lag}"] = df.groupby("shop")["sold"].shift(lag)
df["target"] = df.groupby("shop")["sold"].shift(-1)
df = df.dropna()
features = ["sold", "sold_1", "sold_7", "sold_14", "weekday", "rain"]
train, valid, test = df[df.date < "2022-01-01"], df[(df.date >= "2022-01-01") & (df.date < "2022-07-01")], df[df.date >= "2022-07-01"]
dtrain = lgb.Dataset(train[features], train["target"])
dvalid = lgb.Dataset(valid[features], valid["target"], reference=dtrain)
model = lgb.train({"objective": "tweedie"}, dtrain, 2000, valid_sets=[dvalid], callbacks=[lgb.early_stopping(50)])
print("MAE", (model.predict(test[features]) - test["target"]).abs().mean())
