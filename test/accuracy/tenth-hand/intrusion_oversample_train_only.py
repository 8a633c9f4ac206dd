# expects: nothing
"""NSL-KDD style intrusion detection. prepare() does everything data related."""
import functools
import logging
import time

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report, matthews_corrcoef
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

logging.basicConfig(level=logging.INFO)
L = logging.getLogger("ids")


def logged(f):
    @functools.wraps(f)
    def w(*a, **k):
        t = time.perf_counter()
        r = f(*a, **k)
        L.info("%s: %.2fs", f.__name__, time.perf_counter() - t)
        return r
    return w


def base_features(df):
    df = df.copy()
    df["bytes_ratio"] = df["src_bytes"] / (df["dst_bytes"] + 1)
    df["log_src"] = np.log1p(df["src_bytes"])
    df["log_dst"] = np.log1p(df["dst_bytes"])
    for proto in ("tcp", "udp", "icmp"):
        df[f"is_{proto}"] = (df["protocol_type"] == proto).astype(int)
    return df.drop(columns=["protocol_type", "service", "flag"])


@logged
def prepare(path, seed=0):
    raw = pd.read_csv(path)
    raw["attack"] = (raw["label"] != "normal").astype(int)
    df = base_features(raw.drop(columns=["label"]))
    X, y = df.drop(columns=["attack"]), df["attack"]

    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.3, stratify=y, random_state=seed)
    scaler = StandardScaler()
    X_tr = pd.DataFrame(scaler.fit_transform(X_tr), columns=X.columns)
    X_te = pd.DataFrame(scaler.transform(X_te), columns=X.columns)

    # oversample the attacks a bit, thin the normals
    X_tr, y_tr = SMOTE(sampling_strategy=0.5, random_state=seed).fit_resample(X_tr, y_tr)
    X_tr, y_tr = RandomUnderSampler(sampling_strategy=0.8, random_state=seed).fit_resample(X_tr, y_tr)
    return {"X_train": X_tr, "y_train": y_tr, "X_test": X_te, "y_test": y_te, "scaler": scaler, "cols": list(X.columns)}


@logged
def train(data, **kw):
    rf = RandomForestClassifier(n_estimators=300, n_jobs=-1, **kw)
    return rf.fit(data["X_train"], data["y_train"])


def main():
    data = prepare("kdd_all.csv")
    L.info("train balance %.3f test balance %.3f", data["y_train"].mean(), data["y_test"].mean())
    rf = train(data, min_samples_leaf=2, random_state=0)
    pred = rf.predict(data["X_test"])
    print(classification_report(data["y_test"], pred))
    print("MCC", matthews_corrcoef(data["y_test"], pred))
    imp = pd.Series(rf.feature_importances_, data["cols"])
    print(imp.nlargest(15))


if __name__ == "__main__":
    main()
