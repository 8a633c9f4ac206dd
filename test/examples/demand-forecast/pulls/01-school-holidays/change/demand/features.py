"""What is known of a shop, an item and a day on the evening before the forecast is made."""

import pandas as pd

KEYS = ["shop", "item"]
FEATURES = ["weekday", "week", "holiday", "days_to_holiday", "promotion", "price_ratio", "sales_lag_14", "sales_lag_21", "sales_mean_28", "demand_lag_42", "demand_mean_56"]


def holidays() -> pd.DataFrame:
    """Days to the nearest school holiday by region, published two years ahead."""
    return pd.read_csv("data/school-holidays.csv", parse_dates=["day"])


def features(frame: pd.DataFrame, config: dict) -> pd.DataFrame:
    """`day` is the day that is forecast. Sales are known the day after, demand after `label_delay` days."""
    horizon, delay = config["horizon"], config["label_delay"]
    frame = frame.sort_values([*KEYS, "day"])
    by = frame.groupby(KEYS, observed=True)
    settled = by["demand"].shift(horizon + delay)
    sold = by["sales"].shift(horizon)
    days_to_holiday = frame[["region", "day"]].merge(holidays(), on=["region", "day"], how="left")["days_to_holiday"].set_axis(frame.index)
    return frame.assign(
        weekday=frame["day"].dt.weekday,
        week=frame["day"].dt.isocalendar().week.astype(int),
        holiday=days_to_holiday.eq(0).astype(int),
        days_to_holiday=days_to_holiday.clip(-14, 14),
        price_ratio=frame["price"] / frame["usual_price"],
        sales_lag_14=sold,
        sales_lag_21=by["sales"].shift(horizon + 7),
        sales_mean_28=sold.groupby([frame["shop"], frame["item"]], observed=True).rolling(28, min_periods=7).mean().droplevel([0, 1]),
        demand_lag_42=settled,
        demand_mean_56=settled.groupby([frame["shop"], frame["item"]], observed=True).rolling(56, min_periods=14).mean().droplevel([0, 1]),
    )
