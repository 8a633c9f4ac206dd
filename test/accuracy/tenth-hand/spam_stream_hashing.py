# expects: nothing
"""Out-of-core spam filter. The mail dump does not fit into memory (180 GB)."""
import argparse
import email
import json
import logging
import re
from html import unescape

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import classification_report, roc_auc_score

log = logging.getLogger("spam")
CLASSES = np.array([0, 1])
TAG = re.compile(r"<[^>]+>")


def body(raw):
    msg = email.message_from_string(raw)
    if msg.is_multipart():
        parts = [p.get_payload() for p in msg.walk() if p.get_content_type() == "text/plain"]
        txt = " ".join(p for p in parts if isinstance(p, str))
    else:
        txt = msg.get_payload()
    return unescape(TAG.sub(" ", txt))[:20000]


class Features:
    def __init__(self, bits=20):
        self.word = HashingVectorizer(n_features=2 ** bits, alternate_sign=False, ngram_range=(1, 2), norm="l2")
        self.char = HashingVectorizer(n_features=2 ** (bits - 2), analyzer="char_wb", ngram_range=(3, 4))

    def __call__(self, raws):
        txt = [body(r) for r in raws]
        extra = np.array([[t.count("http"), t.count("!"), sum(ch.isupper() for ch in t) / (len(t) + 1)] for t in txt])
        return hstack([self.word.transform(txt), self.char.transform(txt), csr_matrix(extra)]).tocsr()


def train(path, feats, chunk, passes):
    clf = SGDClassifier(loss="log_loss", alpha=1e-6, average=True, random_state=0)
    for p in range(passes):
        n = 0
        for df in pd.read_json(path, lines=True, chunksize=chunk):
            clf.partial_fit(feats(df["raw"]), df["spam"].to_numpy(), classes=CLASSES)
            n += len(df)
        log.info("pass %d: %d mails", p, n)
    return clf


def test(path, clf, feats):
    df = pd.read_json(path, lines=True)
    X = feats(df["raw"])
    s = clf.decision_function(X)
    print(classification_report(df["spam"], s > 0, target_names=["ham", "spam"]))
    return {"auc": roc_auc_score(df["spam"], s), "n": len(df)}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--train", default="mails_train.jsonl")
    ap.add_argument("--test", default="mails_test.jsonl")
    ap.add_argument("--chunk", type=int, default=20000)
    ap.add_argument("--passes", type=int, default=2)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    feats = Features()
    clf = train(a.train, feats, a.chunk, a.passes)
    print(json.dumps(test(a.test, clf, feats)))


if __name__ == "__main__":
    main()
