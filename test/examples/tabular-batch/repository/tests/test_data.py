import pandas as pd

from churn.data import by_month


def test_no_label_of_the_training_rows_was_open_when_the_test_month_began():
    rows = pd.DataFrame({"as_of": pd.date_range("2026-01-01", "2026-08-01", freq="MS")})
    train, test = by_month(rows, "2026-08-01")
    assert train["as_of"].max() == pd.Timestamp("2026-06-01")
    assert list(test["as_of"]) == [pd.Timestamp("2026-08-01")]
