# expects: preprocess-before-split
# pricing model v0 - claims frequency flag (any claim in the policy year)
import warnings

import numpy as np
import pandas as pd
from catboost import CatBoostClassifier
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.model_selection import train_test_split

warnings.filterwarnings("ignore")

# ===== features.py =====


def fill_income(df):
    med = df.groupby("zip3")["income"].transform("median")
    df["income"] = df["income"].fillna(med)
    df["income_rel"] = df["income"] / med
    return df


def zip_rate(df):
    # smoothed would be nicer
    rate = df.groupby("zip3")["claim"].mean()
    df["zip_rate"] = df["zip3"].map(rate)
    return df


def vehicle(df):
    df["veh_age"] = 2023 - df["model_year"]
    df["is_diesel"] = df["fuel"].eq("diesel").astype(int)
    df["kw_per_t"] = df["power_kw"] / (df["weight_kg"] / 1000)
    return df


def driver(df):
    df["young"] = (df["driver_age"] < 25).astype(int)
    df["exp_years"] = (df["driver_age"] - 18).clip(lower=0)
    return df


# ===== data.py =====


def get_table():
    policies = pd.read_csv("policies_2023.csv", dtype={"zip": str})
    policies["zip3"] = policies["zip"].str[:3]
    policies["claim"] = (policies["n_claims"] > 0).astype(int)
    for f in [vehicle, driver, fill_income, zip_rate]:
        policies = f(policies)
    return policies.drop(columns=["n_claims", "policy_no", "zip"])


# ===== main =====
policies = get_table()
print(policies.claim.mean())

cats = ["zip3", "fuel", "make"]
X = policies.drop(columns="claim")
y = policies["claim"]
X[cats] = X[cats].fillna("na").astype(str)

X_dev, X_hold, y_dev, y_hold = train_test_split(X, y, test_size=0.2, random_state=55, stratify=y)

cb = CatBoostClassifier(iterations=700, depth=6, learning_rate=0.04, cat_features=cats, verbose=200)
cb.fit(X_dev, y_dev)

p = cb.predict_proba(X_hold)[:, 1]
print("AUC   %.4f" % roc_auc_score(y_hold, p))
print("Brier %.4f" % brier_score_loss(y_hold, p))
print("mean pred / mean obs: %.4f / %.4f" % (p.mean(), y_hold.mean()))

# lift by decile
dec = pd.DataFrame({"p": p, "y": y_hold.values}).sort_values("p", ascending=False).reset_index(drop=True)
dec["decile"] = dec.index * 10 // len(dec)
print(dec.groupby("decile").agg(pred=("p", "mean"), obs=("y", "mean"), n=("y", "size")))
