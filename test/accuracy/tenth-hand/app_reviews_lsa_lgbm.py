# expects: preprocess-before-split, multi-test, threshold-on-test
"""App store reviews -> 1/2 stars or not. TFIDF+SVD+LGBM.

    python app_reviews_lsa_lgbm.py --n-comp 150
"""
import argparse
import json
from pathlib import Path

import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--reviews", type=Path, default=Path("reviews.csv.gz"))
    p.add_argument("--n-comp", type=int, default=150)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", type=Path, default=Path("lsa_result.json"))
    return p.parse_args()


class ReviewModel:
    def __init__(self, n_comp, seed):
        self.lsa = make_pipeline(
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=10, max_features=200_000),
            TruncatedSVD(n_comp, random_state=seed),
            Normalizer(copy=False),
        )
        self.gbm = lgb.LGBMClassifier(
            n_estimators=5000, learning_rate=0.03, num_leaves=63, subsample=0.8,
            subsample_freq=1, colsample_bytree=0.5, random_state=seed,
        )
        self.seed = seed

    def embed(self, texts):
        return self.lsa.fit_transform(texts)

    @staticmethod
    def surface(texts):
        return np.column_stack([
            texts.str.len(),
            texts.str.count("!"),
            texts.str.count(r"\?"),
            texts.str.count(r"[A-Z]") / (texts.str.len() + 1),
        ])

    def fit(self, X, y, X_eval, y_eval):
        self.gbm.fit(
            X, y, eval_set=[(X_eval, y_eval)], eval_metric="auc",
            callbacks=[lgb.early_stopping(100), lgb.log_evaluation(200)],
        )
        return self


def main():
    args = parse()
    rev = pd.read_csv(args.reviews)
    rev = rev.dropna(subset=["text", "stars"]).drop_duplicates("text")
    y = (rev["stars"] <= 2).astype(int).to_numpy()

    rm = ReviewModel(args.n_comp, args.seed)
    E = rm.embed(rev["text"])
    X = np.hstack([E, rm.surface(rev["text"])])
    print(X.shape)

    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.2, random_state=args.seed, stratify=y)
    rm.fit(X_tr, y_tr, X_te, y_te)
    s = rm.gbm.predict_proba(X_te)[:, 1]
    res = dict(auc=roc_auc_score(y_te, s), ap=average_precision_score(y_te, s), trees=int(rm.gbm.best_iteration_))
    args.out.write_text(json.dumps(res, indent=2))
    print(res)


if __name__ == "__main__":
    main()
