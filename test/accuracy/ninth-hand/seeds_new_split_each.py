# expects: nothing
"""Repeated hold-out for the soil paper: 30 seeds, 70/30, mean +- sd in the table."""
import numpy as np
import pandas as pd
from cubist import Cubist
from sklearn.cross_decomposition import PLSRegression
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

N_SEEDS = 30


def rpd(y, p):
    return np.std(y, ddof=1) / np.sqrt(mean_squared_error(y, p))


def one_run(X, y, seed):
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.3, random_state=seed)
    sc = StandardScaler()
    X_tr = sc.fit_transform(X_tr)
    X_te = sc.transform(X_te)
    pls = PLSRegression(n_components=12, scale=False)
    pls.fit(X_tr, y_tr)
    p = pls.predict(X_te).ravel()
    return {
        "seed": seed,
        "rmse": np.sqrt(mean_squared_error(y_te, p)),
        "r2": r2_score(y_te, p),
        "rpd": rpd(y_te, p),
        "bias": float(np.mean(p - y_te)),
    }


def main():
    soil = pd.read_csv("lucas_subset.csv")
    bands = soil.filter(regex=r"^X\d+").to_numpy()
    absorb = np.log10(1 / bands)
    absorb = np.gradient(absorb, axis=1)
    soc = np.log1p(soil["SOC"].to_numpy())

    runs = [one_run(absorb, soc, s) for s in range(N_SEEDS)]
    tab = pd.DataFrame(runs).set_index("seed")
    print(tab.agg(["mean", "std", "min", "max"]).T.round(3))
    tab.to_csv("pls_30_seeds.csv")


if __name__ == "__main__":
    main()
