# expects: overlap
"""Soil moisture from SAR backscatter. Ridge vs test plots."""
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split


def split(df, seed):
    return train_test_split(df, test_size=0.3, random_state=seed)


def fit(df, cols):
    train, _ = split(df, 10)
    rf = RandomForestRegressor(n_estimators=300, max_depth=12, n_jobs=-1, random_state=0)
    rf.fit(train[cols], train["ssm"])
    return rf


def validate(rf, df, cols):
    _, test = split(df, 20)
    p = rf.predict(test[cols])
    o = test["ssm"].values
    stats = {
        "n": len(o),
        "rmse": np.sqrt(mean_squared_error(o, p)),
        "bias": np.mean(p - o),
        "r": np.corrcoef(o, p)[0, 1],
    }
    stats["ubrmse"] = np.sqrt(stats["rmse"] ** 2 - stats["bias"] ** 2)
    plt.figure(figsize=(4, 4))
    plt.plot(o, p, "k.", ms=2)
    plt.plot([0, 0.6], [0, 0.6], "r-")
    plt.xlabel("in situ"); plt.ylabel("retrieved")
    plt.savefig("scatter_ssm.png", dpi=200)
    return stats


def main():
    s1 = pd.read_csv("s1_insitu_pairs.csv")
    s1 = s1[(s1.ssm > 0) & (s1.ssm < 0.6)]
    s1["vv_db"] = 10 * np.log10(s1.vv)
    s1["vh_db"] = 10 * np.log10(s1.vh)
    s1["ratio"] = s1.vh_db - s1.vv_db
    cols = ["vv_db", "vh_db", "ratio", "angle", "ndvi", "clay", "sand"]
    rf = fit(s1, cols)
    for k, v in validate(rf, s1, cols).items():
        print(f"{k:8s} {v:.4f}")


if __name__ == "__main__":
    main()
