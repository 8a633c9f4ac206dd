# expects: preprocess-before-split
import logging

import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("chargeback")

NUMERIC = ["amount", "basket_size", "account_age", "sector_rate"]


def add_sector_rate(frame: pd.DataFrame) -> pd.DataFrame:
    """Share of charge-backs in each sector."""
    rate = frame.groupby("sector")["is_chargeback"].mean().rename("sector_rate")
    return frame.merge(rate, left_on="sector", right_index=True, how="left")


def run(path: str) -> float:
    payments = pd.read_parquet(path)
    payments = add_sector_rate(payments)
    train, test = train_test_split(payments, test_size=0.25, stratify=payments["is_chargeback"], random_state=1)

    train_pool = Pool(train[NUMERIC], label=train["is_chargeback"])
    test_pool = Pool(test[NUMERIC], label=test["is_chargeback"])
    model = CatBoostClassifier(iterations=600, depth=6, verbose=0)
    model.fit(train_pool)
    ap = average_precision_score(test["is_chargeback"], model.predict_proba(test_pool)[:, 1])
    log.info("average precision %.4f", ap)
    return ap


if __name__ == "__main__":
    run("payments.parquet")
