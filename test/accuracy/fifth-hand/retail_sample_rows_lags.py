# expects: random-split-over-time
"""Store-level forecast; the hold-out is drawn at random from all days."""
import pandas as pd
import lightgbm as lgb

days = pd.read_csv("store_days.csv")
days["date"] = pd.to_datetime(days["date"])
days = days.sort_values("date").reset_index(drop=True)
for lag in (7, 14, 28):
    days[f"sales_lag_{lag}"] = days["sales"].shift(lag)
days["sales_roll_28"] = days["sales"].shift(7).rolling(28).mean()
days["dow"] = days["date"].dt.dayofweek
days = days.dropna()

train = days.sample(frac=0.8, random_state=13)
hold = days.drop(train.index)
feats = [c for c in days.columns if c.startswith("sales_")] + ["dow", "promo"]
booster = lgb.train({"objective": "poisson"}, lgb.Dataset(train[feats], train["sales"]), 400)
print("MAE", (booster.predict(hold[feats]) - hold["sales"]).abs().mean())
