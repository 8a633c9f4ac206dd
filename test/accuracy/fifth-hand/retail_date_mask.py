# expects: nothing
"""Store-level forecast; last eight weeks held out, the eight before for stopping."""
import pandas as pd
import lightgbm as lgb

days = pd.read_csv("store_days.csv")
days["date"] = pd.to_datetime(days["date"])
days = days.sort_values("date").reset_index(drop=True)
for lag in (7, 14, 28):
    days[f"sales_lag_{lag}"] = days["sales"].shift(lag)
days["dow"] = days["date"].dt.dayofweek
days = days.dropna()

end = days["date"].max()
is_test = days["date"] > end - pd.Timedelta(weeks=8)
is_valid = (days["date"] > end - pd.Timedelta(weeks=16)) & ~is_test
train, valid, hold = days[~is_test & ~is_valid], days[is_valid], days[is_test]
feats = ["sales_lag_7", "sales_lag_14", "sales_lag_28", "dow", "promo"]
d = lgb.Dataset(train[feats], train["sales"])
booster = lgb.train({"objective": "poisson"}, d, 4000, valid_sets=[lgb.Dataset(valid[feats], valid["sales"], reference=d)],
                    callbacks=[lgb.early_stopping(100)])
print("MAE", (booster.predict(hold[feats]) - hold["sales"]).abs().mean())
