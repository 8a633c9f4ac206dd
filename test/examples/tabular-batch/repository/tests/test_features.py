import pandas as pd

from churn.features import COLUMNS, prepare


def test_an_outlier_is_cut_and_a_missing_rate_stays_missing():
    rows = pd.DataFrame([dict.fromkeys(COLUMNS, 1.0) | {"data_gb_30d": 900.0, "dropped_calls_rate_30d": None}])
    features = prepare(rows)
    assert features["data_gb_30d"].item() == 500.0
    assert features["dropped_calls_rate_30d"].isna().all()
    assert list(features) == COLUMNS
