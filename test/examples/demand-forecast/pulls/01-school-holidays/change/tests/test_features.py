import pandas as pd

from demand.config import load
from demand.features import features


def frame(days: int = 120) -> pd.DataFrame:
    day = pd.date_range("2026-01-01", periods=days)
    return pd.DataFrame({"shop": 1, "item": 7, "region": "north", "day": day, "sales": range(days), "demand": range(days), "price": 2.0, "usual_price": 2.5, "promotion": 0})


def test_sales_are_two_weeks_old():
    assert features(frame(), load())["sales_lag_14"].iloc[-1] == 105


def test_demand_is_settled_before_the_forecast_is_made():
    assert features(frame(), load())["demand_lag_42"].iloc[-1] == 77


def test_a_day_without_a_holiday_near_it_has_none(monkeypatch):
    far = pd.DataFrame({"region": ["north"], "day": [pd.Timestamp("2026-04-30")], "days_to_holiday": [0]})
    monkeypatch.setattr("demand.features.holidays", lambda: far)
    made = features(frame(), load()).set_index("day")["holiday"]
    assert made["2026-04-30"] == 1 and made["2026-04-29"] == 0
