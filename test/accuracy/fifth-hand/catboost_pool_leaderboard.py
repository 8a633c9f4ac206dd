# expects: multi-test
"""Depth leaderboard for the weekly report."""
import logging
import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("leaderboard")


def pools(path):
    frame = pd.read_csv(path)
    y = frame.pop("responded")
    cats = [c for c in frame if frame[c].dtype == object]
    a, b, ya, yb = train_test_split(frame, y, test_size=0.25, random_state=77, stratify=y)
    return Pool(a, ya, cat_features=cats), Pool(b, yb, cat_features=cats)


def main():
    train, test = pools("mailing.csv")
    rows = []
    for depth in range(4, 9):
        model = CatBoostClassifier(depth=depth, iterations=300, verbose=False)
        model.fit(train)
        auc = roc_auc_score(test.get_label(), model.predict_proba(test)[:, 1])
        log.info("depth %d auc %.4f", depth, auc)
        rows.append({"depth": depth, "auc": auc})
    pd.DataFrame(rows).to_csv("leaderboard.csv", index=False)


main()
