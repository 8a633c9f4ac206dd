import pandas as pd

from demand.config import load
from demand.features import features


def frame(days: int = 120) -> pd.DataFrame:
    day = pd.date_range("2026-01-01", periods=days)
    return pd.DataFrame({"shop": 1, "item": 7, "day": day, "sales": range(days), "demand": range(days), "price": 2.0, "usual_price": 2.5, "promotion": 0})


def test_sales_are_two_weeks_old():
    assert features(frame(), load())["sales_lag_14"].iloc[-1] == 105


def test_demand_is_settled_before_the_forecast_is_made():
    assert features(frame(), load())["demand_lag_42"].iloc[-1] == 77
