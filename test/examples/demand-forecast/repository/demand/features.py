"""What is known of a shop, an item and a day on the evening before the forecast is made."""

import pandas as pd

KEYS = ["shop", "item"]
FEATURES = ["weekday", "week", "promotion", "price_ratio", "sales_lag_14", "sales_lag_21", "sales_mean_28", "demand_lag_42", "demand_mean_56"]


def features(frame: pd.DataFrame, config: dict) -> pd.DataFrame:
    """`day` is the day that is forecast. Sales are known the day after, demand after `label_delay` days."""
    horizon, delay = config["horizon"], config["label_delay"]
    frame = frame.sort_values([*KEYS, "day"])
    by = frame.groupby(KEYS, observed=True)
    settled = by["demand"].shift(horizon + delay)
    sold = by["sales"].shift(horizon)
    return frame.assign(
        weekday=frame["day"].dt.weekday,
        week=frame["day"].dt.isocalendar().week.astype(int),
        price_ratio=frame["price"] / frame["usual_price"],
        sales_lag_14=sold,
        sales_lag_21=by["sales"].shift(horizon + 7),
        sales_mean_28=sold.groupby([frame["shop"], frame["item"]], observed=True).rolling(28, min_periods=7).mean().droplevel([0, 1]),
        demand_lag_42=settled,
        demand_mean_56=settled.groupby([frame["shop"], frame["item"]], observed=True).rolling(56, min_periods=14).mean().droplevel([0, 1]),
    )
