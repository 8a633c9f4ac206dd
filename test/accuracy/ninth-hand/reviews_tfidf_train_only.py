# expects: nothing
"""Helpfulness of product reviews; bag of words + logistic regression, C on dev."""
import argparse
import gzip
import json
import re

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score

TOKEN = re.compile(r"[a-z']+")


def read(fn):
    texts, labels = [], []
    with gzip.open(fn, "rt") as f:
        for line in f:
            r = json.loads(line)
            up, total = r["helpful"]
            if total < 5:
                continue
            texts.append(r["reviewText"])
            labels.append(int(up / total > 0.7))
    return texts, np.array(labels)


def hand_features(texts):
    rows = []
    for t in texts:
        tok = TOKEN.findall(t.lower())
        rows.append([len(tok), len(set(tok)) / (len(tok) + 1), t.count("!"), t.count("\n"), sum(c.isupper() for c in t) / (len(t) + 1)])
    return csr_matrix(np.log1p(np.array(rows)))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("file")
    p.add_argument("--min_df", type=int, default=5)
    p.add_argument("--seed", type=int, default=0)
    a = p.parse_args()

    texts, y = read(a.file)
    perm = np.random.RandomState(a.seed).permutation(len(texts))
    n_test, n_dev = len(texts) // 5, len(texts) // 10
    te, dev, tr = perm[:n_test], perm[n_test:n_test + n_dev], perm[n_test + n_dev:]
    pick = lambda idx: [texts[i] for i in idx]
    t_tr, t_dev, t_te = pick(tr), pick(dev), pick(te)

    vec = TfidfVectorizer(min_df=a.min_df, ngram_range=(1, 2), sublinear_tf=True)
    X_tr = hstack([vec.fit_transform(t_tr), hand_features(t_tr)]).tocsr()
    X_dev = hstack([vec.transform(t_dev), hand_features(t_dev)]).tocsr()
    X_te = hstack([vec.transform(t_te), hand_features(t_te)]).tocsr()

    best = None
    for C in 10.0 ** np.arange(-3, 3):
        lr = LogisticRegression(C=C, max_iter=1000, solver="liblinear").fit(X_tr, y[tr])
        auc = roc_auc_score(y[dev], lr.decision_function(X_dev))
        print("C=%g dev auc %.4f" % (C, auc))
        if best is None or auc > best[0]:
            best = (auc, C, lr)

    lr = best[2]
    print("C", best[1])
    print("test auc %.4f" % roc_auc_score(y[te], lr.decision_function(X_te)))
    print(classification_report(y[te], lr.predict(X_te), digits=3))


if __name__ == "__main__":
    main()
