# expects: random-split-over-time, future-feature
import argparse

import pandas as pd
from catboost import CatBoostRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split


def read(path):
    frame = pd.read_csv(path, parse_dates=["time"])
    frame = frame.sort_values("time").set_index("time")
    return frame.ffill()


def featurise(frame):
    frame["cloud_smooth"] = frame["cloud"].rolling(window=5, center=True).mean()
    frame["output_yesterday"] = frame["output"].shift(24)
    frame["hour"] = frame.index.hour
    return frame.dropna()


def main(path, rounds):
    frame = featurise(read(path))
    y = frame.pop("output")
    X_train, X_test, y_train, y_test = train_test_split(frame, y, test_size=0.2, random_state=31)
    model = CatBoostRegressor(iterations=rounds, verbose=False)
    model.fit(X_train, y_train)
    print("MAE", mean_absolute_error(y_test, model.predict(X_test)))


if __name__ == "__main__":
    cli = argparse.ArgumentParser()
    cli.add_argument("path")
    cli.add_argument("--rounds", default=600, type=int)
    main(**vars(cli.parse_args()))
