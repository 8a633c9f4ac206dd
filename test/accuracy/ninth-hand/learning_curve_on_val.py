# expects: nothing
"""Do we need more annotations? Learning curve for the ticket router."""
import argparse
import json

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline


def router(alpha=1e-5):
    return Pipeline([
        ("tfidf", TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)),
        ("clf", SGDClassifier(loss="log_loss", alpha=alpha, max_iter=50, random_state=0)),
    ])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("tickets")
    ap.add_argument("--points", type=int, default=8)
    ap.add_argument("--json", default="learning_curve.json")
    args = ap.parse_args()

    df = pd.read_json(args.tickets, lines=True)
    df = df.drop_duplicates("text")
    df = df[df["queue"].notna()]
    text = (df["subject"].fillna("") + "\n" + df["text"]).str.lower()
    train, rest, y_train, y_rest = train_test_split(text, df["queue"], test_size=0.3, stratify=df["queue"], random_state=1)
    val, test, y_val, y_test = train_test_split(rest, y_rest, test_size=0.5, stratify=y_rest, random_state=1)
    train, y_train = train.to_numpy(), y_train.to_numpy()

    curve = []
    for n in np.geomspace(200, len(train), args.points).astype(int):
        m = router().fit(train[:n], y_train[:n])
        f_tr = f1_score(y_train[:n], m.predict(train[:n]), average="macro")
        f_va = f1_score(y_val, m.predict(val), average="macro")
        curve.append({"n": int(n), "train": f_tr, "val": f_va})
        print("n=%6d  train %.3f  val %.3f" % (n, f_tr, f_va))

    slope = (curve[-1]["val"] - curve[-2]["val"]) / np.log2(curve[-1]["n"] / curve[-2]["n"])
    print("gain for twice the data (val): %.3f" % slope)

    final = router().fit(train, y_train)
    pred = final.predict(test)
    per_queue = f1_score(y_test, pred, average=None, labels=final.classes_)
    print("test macro f1 %.3f" % f1_score(y_test, pred, average="macro"))
    with open(args.json, "w") as f:
        json.dump({"curve": curve, "test": dict(zip(final.classes_, per_queue))}, f, indent=1)


if __name__ == "__main__":
    main()
