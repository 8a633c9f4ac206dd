import pandas as pd

from fraud_scorer.config import Snapshot
from fraud_scorer.split import split_by_time

SNAPSHOT = Snapshot("s", "l", "2026-01-01", "2026-03-01", "2026-04-01", 7)


def test_no_training_row_is_younger_than_the_gap_before_the_test_window():
    rows = pd.DataFrame({"event_time": pd.date_range("2026-01-01", "2026-03-31", freq="D").astype(str)})
    train, test = split_by_time(rows, SNAPSHOT)
    assert train["event_time"].max() < "2026-02-22"
    assert test["event_time"].min() == "2026-03-01"
    assert not set(train.index) & set(test.index)
