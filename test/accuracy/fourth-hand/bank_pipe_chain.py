# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split

NUMERIC = ["age", "balance", "duration_contact", "campaign", "previous"]


def lower_names(df: pd.DataFrame) -> pd.DataFrame:
    return df.rename(columns=str.lower)


def fill(df: pd.DataFrame, cols) -> pd.DataFrame:
    return df.assign(**{c: df[c].fillna(df[c].median()) for c in cols})


def winsorise(df: pd.DataFrame, cols, q=0.01) -> pd.DataFrame:
    out = df.copy()
    for c in cols:
        lo, hi = out[c].quantile(q), out[c].quantile(1 - q)
        out[c] = out[c].clip(lo, hi)
    return out


def zscore(df, cols):
    out = df.copy()
    out[cols] = (out[cols] - out[cols].mean()) / out[cols].std()
    return out


bank = (
    pd.read_csv("bank-full.csv", sep=";")
    .pipe(lower_names)
    .pipe(fill, NUMERIC)
    .pipe(winsorise, NUMERIC, q=0.02)
    .pipe(zscore, cols=NUMERIC)
    .assign(y=lambda d: np.where(d["y"] == "yes", 1, 0))
)

train, test = train_test_split(bank, test_size=0.3, random_state=17, stratify=bank["y"])
clf = SGDClassifier(loss="log_loss", class_weight="balanced", random_state=17)
clf.fit(train[NUMERIC], train["y"])
print("balanced accuracy", balanced_accuracy_score(test["y"], clf.predict(test[NUMERIC])))
