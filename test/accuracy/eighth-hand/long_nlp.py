# expects: preprocess-before-split
"""Sentiment of support chats. Grew over a hackathon; sorry."""
import html
import json
import os
import pickle
import re
import sys
import unicodedata
from collections import Counter, defaultdict

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix, hstack
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MaxAbsScaler

URL = re.compile(r"https?://\S+")
EMOJI = {":)": " smile ", ":(": " frown ", ":D": " laugh ", ";)": " wink "}
NEGATIONS = {"not", "no", "never", "cannot"}


def normalise(text):
    text = html.unescape(str(text))
    text = unicodedata.normalize("NFKC", text)
    text = URL.sub(" url ", text)
    for k, v in EMOJI.items():
        text = text.replace(k, v)
    return re.sub(r"\s+", " ", text).strip().lower()


def mark_negation(tokens):
    out, neg = [], False
    for t in tokens:
        out.append("NOT_" + t if neg else t)
        if t in NEGATIONS or t.endswith("n't"):
            neg = True
        if t in ".,!?;":
            neg = False
    return out


def tokenise(text):
    return mark_negation(re.findall(r"[\w']+|[.,!?;]", text))


class Lexicon:
    def __init__(self, path):
        self.scores = defaultdict(float)
        if os.path.exists(path):
            with open(path) as f:
                for line in f:
                    w, s = line.rstrip("\n").split("\t")
                    self.scores[w] = float(s)

    def __call__(self, tokens):
        vals = [self.scores[t] for t in tokens]
        return [sum(v for v in vals if v > 0), sum(v for v in vals if v < 0), len(tokens)]


class ChatReader:
    def __init__(self, root):
        self.root = root

    def frames(self):
        for name in sorted(os.listdir(self.root)):
            if name.endswith(".jsonl"):
                yield pd.read_json(os.path.join(self.root, name), lines=True)

    def read(self):
        df = pd.concat(list(self.frames()), ignore_index=True)
        df = df[df["text"].notna() & df["rating"].isin([1, 2, 4, 5])]
        df["label"] = (df["rating"] > 3).astype(int)
        return df.drop_duplicates("text")


class FeatureBuilder(BaseEstimator, TransformerMixin):
    def __init__(self, lexicon, min_df=3):
        self.lexicon = lexicon
        self.min_df = min_df

    def _dense(self, texts):
        return np.array([self.lexicon(tokenise(t)) for t in texts], dtype=float)

    def fit(self, texts, y=None):
        self.counts_ = CountVectorizer(tokenizer=tokenise, min_df=self.min_df, token_pattern=None)
        self.tfidf_ = TfidfTransformer()
        self.scale_ = MaxAbsScaler()
        self.tfidf_.fit(self.counts_.fit_transform(texts))
        self.scale_.fit(self._dense(texts))
        return self

    def transform(self, texts):
        sparse = self.tfidf_.transform(self.counts_.transform(texts))
        dense = self.scale_.transform(self._dense(texts))
        return hstack([sparse, csr_matrix(dense)]).tocsr()


def report(y, p):
    print(confusion_matrix(y, p))
    return f1_score(y, p)


def most_common(df, n=20):
    c = Counter()
    for t in df["text"]:
        c.update(tokenise(t))
    return c.most_common(n)


def run(root, lexicon_path, out):
    df = ChatReader(root).read()
    df["text"] = df["text"].map(normalise)
    print(most_common(df))
    builder = FeatureBuilder(Lexicon(lexicon_path))
    X = builder.fit_transform(df["text"], df["label"])
    y = df["label"].to_numpy()
    idx_train, idx_test = train_test_split(np.arange(len(y)), test_size=0.2, stratify=y, random_state=8)
    clf = LogisticRegression(C=2.0, max_iter=1000)
    clf.fit(X[idx_train], y[idx_train])
    f1 = report(y[idx_test], clf.predict(X[idx_test]))
    with open(out, "wb") as f:
        pickle.dump((builder, clf), f)
    with open(out + ".json", "w") as f:
        json.dump({"f1": f1, "n": len(y)}, f)


if __name__ == "__main__":
    run(*sys.argv[1:4])
