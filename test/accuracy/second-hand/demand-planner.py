# expects: nothing
# -*- coding: utf-8 -*-
"""Weekly demand of spare parts: features, cut by date, model, report, plan for next week."""
import argparse
import collections
import datetime as dt

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge

Sets = collections.namedtuple("Sets", "train valid test")


class Calendar(object):
    """Where the history is cut."""

    def __init__(self, valid_from, test_from):
        self.valid_from = pd.Timestamp(valid_from)
        self.test_from = pd.Timestamp(test_from)

    def cut(self, frame):
        week = frame["week"]
        return Sets(
            frame[week < self.valid_from],
            frame[(week >= self.valid_from) & (week < self.test_from)],
            frame[week >= self.test_from],
        )


class Features(object):
    """Looks backward only; whatever is learned is learned in `fit`."""

    lags = (1, 2, 4, 52)

    def history(self, frame):
        frame = frame.sort_values("week").copy()
        for lag in self.lags:
            frame["lag_%d" % lag] = frame["pieces"].shift(lag)
        frame["mean_8"] = frame["pieces"].shift(1).rolling(8).mean()
        frame["week_of_year"] = frame["week"].dt.isocalendar().week.astype(int)
        frame["angle"] = np.sin(2 * np.pi * frame["week_of_year"] / 52.0)
        return frame.dropna()

    @property
    def names(self):
        return ["lag_%d" % lag for lag in self.lags] + ["mean_8", "angle", "orders"]

    def fit(self, frame):
        self.centre = frame[self.names].median()
        self.width = frame[self.names].quantile(0.75) - frame[self.names].quantile(0.25)
        self.width = self.width.replace(0, 1.0)
        return self

    def transform(self, frame):
        return ((frame[self.names] - self.centre) / self.width).values


def wape(actual, planned):
    return np.abs(actual - planned).sum() / np.abs(actual).sum()


def pick(features, sets):
    """Whichever is better in the validation weeks."""
    options = [
        ("ridge", Ridge(alpha=3.0)),
        ("forest", RandomForestRegressor(n_estimators=200, min_samples_leaf=4, random_state=0)),
    ]
    best = None
    for name, model in options:
        model.fit(features.transform(sets.train), sets.train["pieces"])
        error = wape(sets.valid["pieces"], model.predict(features.transform(sets.valid)))
        print("%-8s %.3f" % (name, error))
        if best is None or error < best[0]:
            best = (error, name, model)
    return best[1], best[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("history", help="csv with week, pieces, orders of one part")
    parser.add_argument("--valid-from", default="2018-01-01")
    parser.add_argument("--test-from", default="2018-07-01")
    args = parser.parse_args()

    frame = pd.read_csv(args.history, parse_dates=["week"])
    features = Features()
    frame = features.history(frame)
    sets = Calendar(args.valid_from, args.test_from).cut(frame)
    print("weeks:", [len(part) for part in sets])
    features.fit(sets.train)

    name, model = pick(features, sets)
    print(name, "in the test weeks:", wape(sets.test["pieces"], model.predict(features.transform(sets.test))))
    print("written on", dt.date.today().isoformat())


if __name__ == "__main__":
    main()
