"""Splits by event time: the test window lies after the training window, with room for late labels between them."""

import pandas as pd

from fraud_scorer.config import Snapshot


def split_by_time(transactions: pd.DataFrame, snapshot: Snapshot) -> tuple[pd.DataFrame, pd.DataFrame]:
    time = pd.to_datetime(transactions["event_time"])
    test_from = pd.Timestamp(snapshot.test_from)
    train_until = test_from - pd.Timedelta(days=snapshot.gap_days)
    train = transactions[(time >= pd.Timestamp(snapshot.train_from)) & (time < train_until)]
    test = transactions[(time >= test_from) & (time < pd.Timestamp(snapshot.until))]
    return train, test
