# expects: nothing
"""Intent model: one module, split first."""
import argparse
import dataclasses
import json
import pathlib
import re

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_recall_fscore_support
from sklearn.model_selection import StratifiedShuffleSplit

WORD = re.compile(r"[a-z']+")


@dataclasses.dataclass
class Split:
    train: pd.DataFrame
    dev: pd.DataFrame
    test: pd.DataFrame


def halves(df, share, seed):
    a, b = next(StratifiedShuffleSplit(1, test_size=share, random_state=seed).split(df, df["intent"]))
    return df.iloc[a], df.iloc[b]


def make_split(df, seed):
    rest, test = halves(df, 0.15, seed)
    train, dev = halves(rest, 0.15, seed + 1)
    return Split(train, dev, test)


class IntentModel:
    def __init__(self, ngrams=(1, 2), C=1.0):
        self.vec = TfidfVectorizer(tokenizer=WORD.findall, ngram_range=ngrams, token_pattern=None)
        self.clf = LogisticRegression(C=C, max_iter=500)
        self.threshold = 0.0

    def fit(self, df):
        self.clf.fit(self.vec.fit_transform(df["utterance"]), df["intent"])
        return self

    def proba(self, df):
        return self.clf.predict_proba(self.vec.transform(df["utterance"]))

    def predict(self, df):
        p = self.proba(df)
        out = self.clf.classes_[p.argmax(axis=1)].astype(object)
        out[p.max(axis=1) < self.threshold] = "fallback"
        return out

    def tune(self, df):
        best = (-1.0, 0.0)
        for t in np.linspace(0, 0.9, 19):
            self.threshold = t
            best = max(best, (f1_score(df["intent"], self.predict(df), average="macro"), t))
        self.threshold = best[1]
        return self


def table(gold, guess):
    labels = sorted(set(gold))
    p, r, f, n = precision_recall_fscore_support(gold, guess, labels=labels, zero_division=0)
    return pd.DataFrame({"p": p, "r": r, "f": f, "n": n}, index=labels)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("csv", type=pathlib.Path)
    ap.add_argument("--seed", type=int, default=0)
    a = ap.parse_args()
    df = pd.read_csv(a.csv).drop_duplicates("utterance")
    s = make_split(df, a.seed)
    candidates = [IntentModel(g, C).fit(s.train) for g in ((1, 1), (1, 2)) for C in (0.3, 1, 3)]
    dev = [f1_score(s.dev["intent"], m.predict(s.dev), average="macro") for m in candidates]
    model = candidates[int(np.argmax(dev))].tune(s.dev)
    guess = model.predict(s.test)
    print(table(s.test["intent"], guess))
    print(json.dumps({"test_f1": f1_score(s.test["intent"], guess, average="macro"), "threshold": model.threshold}))


if __name__ == "__main__":
    main()
