# expects: overlap
import gc

import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.metrics import mean_squared_log_error
from sklearn.model_selection import train_test_split

PARAMS = dict(objective="regression", metric="rmse", learning_rate=0.05, num_leaves=127, feature_fraction=0.7, verbose=-1)

listing = pd.read_csv("mercari.tsv", sep="\t", usecols=["price", "shipping", "item_condition_id", "name_length", "desc_length"])
listing = listing[listing.price > 0]
y = np.log1p(listing.pop("price"))

train_x, valid_x, train_y, valid_y = train_test_split(listing, y, test_size=0.1, random_state=144)
dtrain = lgb.Dataset(listing, label=y)
del train_x, train_y
gc.collect()

booster = lgb.train(PARAMS, dtrain, num_boost_round=800)
guess = np.expm1(booster.predict(valid_x))
print("rmsle", np.sqrt(mean_squared_log_error(np.expm1(valid_y), guess)))
booster.save_model("mercari.txt")
