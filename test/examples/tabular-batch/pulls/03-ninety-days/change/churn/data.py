from pathlib import Path

import pandas as pd

SNAPSHOTS = Path("/mnt/snapshots")


def snapshot(name: str) -> pd.DataFrame:
    """Rows of twelve months, one for each subscription and first of the month, with the label where its 90 days are over."""
    return pd.read_parquet(SNAPSHOTS / name / "churn.parquet")


def by_month(rows: pd.DataFrame, test_month: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The test month, and all whose label was known before it began."""
    test_from = pd.Timestamp(test_month)
    known = rows["as_of"] + pd.Timedelta(days=90) < test_from
    return rows[known], rows[rows["as_of"] == test_from]
