# expects: nothing
import lightgbm as lgb
import numpy as np
import pandas as pd

train = pd.read_csv("../input/train.csv")
test = pd.read_csv("../input/test.csv")
features = [c for c in train.columns if c not in ("id", "loss")]
for frame in (train, test):
    frame["cont_sum"] = frame[[c for c in features if c.startswith("cont")]].sum(axis=1)
features.append("cont_sum")

dtrain = lgb.Dataset(train[features], label=np.log1p(train["loss"]), free_raw_data=False)
params = {"objective": "regression_l1", "learning_rate": 0.05, "num_leaves": 31, "verbosity": -1}
history = lgb.cv(params, dtrain, num_boost_round=3000, nfold=5, stratified=False, callbacks=[lgb.early_stopping(50)], seed=1)
rounds = len(history["valid l1-mean"])
print("rounds", rounds, "cv", history["valid l1-mean"][-1])

final = lgb.train(params, dtrain, num_boost_round=rounds)
out = pd.DataFrame({"id": test["id"], "loss": np.expm1(final.predict(test[features]))})
out.to_csv("submission.csv", index=False)
