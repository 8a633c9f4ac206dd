import pandas as pd

from ranker.split import by_week


def test_no_purchase_of_the_training_rows_was_open_when_the_test_week_began():
    days = pd.date_range("2026-10-01", "2026-11-05", freq="D")
    train, test = by_week(pd.DataFrame({"search_id": range(len(days)), "searched_at": days}), "2026-10-26")
    assert train["searched_at"].max() < pd.Timestamp("2026-10-19")
    assert test["searched_at"].min() == pd.Timestamp("2026-10-26")
