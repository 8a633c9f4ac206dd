# expects: nothing
"""
Census wages: clean both files together, numbers from the training part only,
cut back at n_train.
"""
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score

EDU = {
    "Children": 0, "Less than 1st grade": 1, "5th or 6th grade": 5, "9th grade": 9, "10th grade": 10, "11th grade": 11,
    "High school graduate": 12, "Some college but no degree": 13, "Bachelors degree(BA AB BS)": 16,
    "Masters degree(MA MS MEng MEd MSW MBA)": 18, "Doctorate degree(PhD EdD)": 21,
}


def read():
    names = [l.strip() for l in open("census_names.txt")]
    tr = pd.read_csv("census-income.data", names=names, skipinitialspace=True, na_values="?")
    te = pd.read_csv("census-income.test", names=names, skipinitialspace=True, na_values="?")
    return tr, te


def clean(both):
    both["y"] = both["income"].str.contains("50000\\+").astype(int)
    both["edu"] = both["education"].map(EDU)
    both["married"] = both["marital_stat"].str.startswith("Married").astype(int)
    both["male"] = (both["sex"] == "Male").astype(int)
    both["union"] = both["union_member"].map({"Yes": 1, "No": 0, "Not in universe": -1})
    both["gain"] = np.log1p(both["capital_gains"])
    both["div"] = np.log1p(both["dividends"])
    return both[["age", "edu", "married", "male", "union", "gain", "div", "weeks_worked", "num_emp", "y"]]


def main():
    tr, te = read()
    n_train = len(tr)
    both = clean(pd.concat([tr, te], ignore_index=True))
    train, test = both[:n_train].copy(), both[n_train:].copy()

    for c in ["edu", "union"]:
        m = train[c].median()
        train[c] = train[c].fillna(m)
        test[c] = test[c].fillna(m)
    cols = [c for c in train if c != "y"]
    mu, sd = train[cols].mean(), train[cols].std()
    A, B = (train[cols] - mu) / sd, (test[cols] - mu) / sd

    lr = LogisticRegression(class_weight="balanced", max_iter=500)
    lr.fit(A, train["y"])
    p = lr.predict_proba(B)[:, 1]
    print("auc %.4f" % roc_auc_score(test["y"], p))
    print("f1  %.4f" % f1_score(test["y"], p > 0.5))
    for c, w in zip(cols, lr.coef_[0]):
        print("%-14s %+.3f" % (c, w))


if __name__ == "__main__":
    main()
