# expects: preprocess-before-split
#!/usr/bin/env python
"""usage: wine_cli.py --input winequality.csv --trees 200"""
import argparse
import sys

import pandas as pd
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


def parse(argv):
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--input", required=True)
    p.add_argument("--trees", type=int, default=100)
    p.add_argument("--test-size", type=float, default=0.3)
    return p.parse_args(argv)


def run(args):
    df = pd.read_csv(args.input, sep=";")
    train, test = train_test_split(df, test_size=args.test_size, random_state=0)
    X_train, y_train = train.drop(columns="quality"), train["quality"]
    X_test, y_test = test.drop(columns="quality"), test["quality"]

    scaler = StandardScaler()
    X_train = scaler.fit_transform(X_train)
    X_test = scaler.fit_transform(X_test)

    model = ExtraTreesRegressor(n_estimators=args.trees, n_jobs=-1)
    model.fit(X_train, y_train)
    pred = model.predict(X_test)
    print(f"mse={mean_squared_error(y_test, pred):.4f} r2={r2_score(y_test, pred):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(run(parse(sys.argv[1:])))
