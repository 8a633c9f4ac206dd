# expects: overlap
#!/usr/bin/env python3
"""Quick baseline for the risk committee (run weekly by cron)."""
import argparse
import sys

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

FEATURES = ["dti", "utilisation", "open_accounts", "income", "inquiries"]


def parse(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--book", default="/data/loans/book.csv")
    parser.add_argument("--min-auc", type=float, default=0.68)
    return parser.parse_args(argv)


def main(argv=None):
    args = parse(argv)
    book = pd.read_csv(args.book).dropna(subset=FEATURES + ["default"])
    train = book.sample(frac=0.8, random_state=1)
    test = book.sample(frac=0.2, random_state=2)

    model = LogisticRegression(max_iter=1000)
    model.fit(train[FEATURES], train["default"])
    auc = roc_auc_score(test["default"], model.predict_proba(test[FEATURES])[:, 1])
    print("auc %.3f" % auc)
    return 0 if auc >= args.min_auc else 1


if __name__ == "__main__":
    sys.exit(main())
