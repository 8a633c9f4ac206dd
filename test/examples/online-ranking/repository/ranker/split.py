import pandas as pd


def by_week(rows: pd.DataFrame, test_from: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Searches before the test week whose seven days were over, and those of the test week."""
    start = pd.Timestamp(test_from)
    train = rows[rows["searched_at"] < start - pd.Timedelta(days=7)]
    test = rows[(rows["searched_at"] >= start) & (rows["searched_at"] < start + pd.Timedelta(days=7))]
    return train.sort_values("search_id"), test.sort_values("search_id")
