# expects: threshold-on-test
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import precision_recall_curve, precision_score, recall_score
from sklearn.model_selection import train_test_split


def cut_off(y, p):
    precision, recall, cuts = precision_recall_curve(y, p)
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    return cuts[f1[:-1].argmax()]


def report(y, p, cut):
    hard = (p > cut).astype(int)
    print(precision_score(y, hard), recall_score(y, hard))


def main():
    df = pd.read_csv("leads.csv")
    fit, rest = train_test_split(df, test_size=0.5, random_state=0)
    tune, test = train_test_split(rest, test_size=0.5, random_state=1)
    cols = [c for c in df.columns if c != "won"]
    model = GradientBoostingClassifier().fit(fit[cols], fit["won"])
    scores = model.predict_proba(test[cols])[:, 1]
    cut = cut_off(test["won"], scores)
    report(test["won"], scores, cut)


if __name__ == "__main__":
    main()
