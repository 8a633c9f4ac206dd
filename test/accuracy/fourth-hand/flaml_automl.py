# expects: nothing
import argparse
import pickle

import pandas as pd
from flaml import AutoML
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split


def cli():
    p = argparse.ArgumentParser()
    p.add_argument("csv")
    p.add_argument("--target", default="label")
    p.add_argument("--budget", type=int, default=300)
    return p.parse_args()


if __name__ == "__main__":
    args = cli()
    df = pd.read_csv(args.csv)
    X_train, X_test, y_train, y_test = train_test_split(df.drop(columns=args.target), df[args.target], random_state=0)
    automl = AutoML()
    automl.fit(X_train, y_train, task="classification", metric="log_loss", time_budget=args.budget, seed=1)
    print(automl.best_estimator, automl.best_config)
    print("log loss", log_loss(y_test, automl.predict_proba(X_test)))
    with open("automl.pkl", "wb") as f:
        pickle.dump(automl, f, pickle.HIGHEST_PROTOCOL)
