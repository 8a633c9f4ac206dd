# expects: nothing
import gc
import os
import random

import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold


class CFG:
    seed = 42
    n_folds = 5
    target = "is_fraud"
    path = "../input/fraud/"
    params = dict(objective="binary", metric="auc", learning_rate=0.03, num_leaves=63,
                  feature_fraction=0.7, bagging_fraction=0.8, bagging_freq=1, verbosity=-1, seed=42)


def seed_everything(seed):
    random.seed(seed)
    os.environ["PYTHONHASHSEED"] = str(seed)
    np.random.seed(seed)


def reduce_mem(df):
    for c in df.columns:
        if df[c].dtype == "float64":
            df[c] = df[c].astype("float32")
        elif df[c].dtype == "int64":
            df[c] = df[c].astype("int32")
    return df


def fe(df):
    df["amt_log"] = np.log1p(df["amount"])
    df["amt_cents"] = df["amount"] - np.floor(df["amount"])
    df["is_night"] = df["hour"].between(0, 5).astype(int)
    return df


seed_everything(CFG.seed)
train = reduce_mem(fe(pd.read_csv(CFG.path + "train.csv")))
test = reduce_mem(fe(pd.read_csv(CFG.path + "test.csv")))
sub = pd.read_csv(CFG.path + "sample_submission.csv")

features = [c for c in train.columns if c not in ("id", CFG.target)]
oof = np.zeros(len(train))
preds = np.zeros(len(test))
imp = pd.DataFrame()

skf = StratifiedKFold(n_splits=CFG.n_folds, shuffle=True, random_state=CFG.seed)
for fold, (trn_idx, val_idx) in enumerate(skf.split(train, train[CFG.target])):
    X_tr, y_tr = train.loc[trn_idx, features], train.loc[trn_idx, CFG.target]
    X_va, y_va = train.loc[val_idx, features], train.loc[val_idx, CFG.target]

    te = y_tr.groupby(X_tr["merchant_code"]).mean()
    prior = y_tr.mean()
    X_tr = X_tr.assign(merchant_te=X_tr["merchant_code"].map(te).fillna(prior))
    X_va = X_va.assign(merchant_te=X_va["merchant_code"].map(te).fillna(prior))
    X_te = test[features].assign(merchant_te=test["merchant_code"].map(te).fillna(prior))

    model = lgb.train(CFG.params, lgb.Dataset(X_tr, y_tr), num_boost_round=600)
    oof[val_idx] = model.predict(X_va)
    preds += model.predict(X_te) / CFG.n_folds
    print(f"fold {fold}: {roc_auc_score(y_va, oof[val_idx]):.5f}")
    gc.collect()

print("CV:", roc_auc_score(train[CFG.target], oof))
np.save("oof_lgb.npy", oof)
sub[CFG.target] = preds
sub.to_csv("submission.csv", index=False)
