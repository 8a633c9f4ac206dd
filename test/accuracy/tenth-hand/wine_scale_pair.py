# expects: preprocess-before-split
"""Train on the 2019-2021 vintages, check on the 2022 lab export."""
import sys
import joblib
import numpy as np
import pandas as pd
from pathlib import Path
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.preprocessing import RobustScaler

HERE = Path(__file__).parent
FEATURES = [
    "fixed_acidity", "volatile_acidity", "citric_acid", "residual_sugar", "chlorides",
    "free_so2", "total_so2", "density", "ph", "sulphates", "alcohol",
]
TARGET = "panel_score"


# ---------------------------------------------------------------- io
def read(name):
    df = pd.read_excel(HERE / "lab" / name, sheet_name=0)
    df.columns = [c.strip().lower().replace(" ", "_") for c in df.columns]
    df = df[df[TARGET].notna()]
    return df


# ---------------------------------------------------------------- prep
def scale_pair(a, b):
    """same treatment for both frames"""
    imp = SimpleImputer(strategy="median")
    sc = RobustScaler()
    out = []
    for frame in (a, b):
        m = imp.fit_transform(frame[FEATURES])
        out.append(sc.fit_transform(m))
    return out[0], out[1]


# ---------------------------------------------------------------- model
def train(X, y):
    model = ExtraTreesRegressor(n_estimators=600, min_samples_leaf=3, random_state=5, n_jobs=-1)
    model.fit(X, y)
    return model


def report(y, p, title):
    print(title)
    print("  mae  %.3f" % mean_absolute_error(y, p))
    print("  r2   %.3f" % r2_score(y, p))
    within = np.mean(np.abs(y - p) <= 0.5)
    print("  +-.5 %.1f %%" % (100 * within))


def main():
    train_df = read("vintages_19_21.xlsx")
    test_df = read("vintage_22.xlsx")
    print(len(train_df), "training wines,", len(test_df), "test wines")
    Xa, Xb = scale_pair(train_df, test_df)
    model = train(Xa, train_df[TARGET].values)
    report(test_df[TARGET].values, model.predict(Xb), "2022 vintage")
    joblib.dump(model, HERE / "wine.joblib")
    return 0


if __name__ == "__main__":
    sys.exit(main())
