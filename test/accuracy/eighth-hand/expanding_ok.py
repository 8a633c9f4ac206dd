# expects: nothing
import pandas as pd
from catboost import CatBoostRegressor
from sklearn.metrics import mean_absolute_error

tips = pd.read_parquet("deliveries.parquet").sort_values(["courier_id", "done_at"])
by = tips.groupby("courier_id")["tip"]
tips["prev_tip"] = by.shift(1)
tips["mean_so_far"] = by.transform(lambda s: s.shift(1).expanding().mean())
tips["n_so_far"] = tips.groupby("courier_id").cumcount()
tips["next_tip"] = by.shift(-1)
tips = tips.dropna(subset=["next_tip"])
border = tips["done_at"].quantile(0.8)
train, test = tips[tips.done_at <= border], tips[tips.done_at > border]
cols = ["prev_tip", "mean_so_far", "n_so_far", "distance"]
m = CatBoostRegressor(verbose=0).fit(train[cols], train["next_tip"])
print(mean_absolute_error(test["next_tip"], m.predict(test[cols])))
