import pandas as pd

COLUMNS = [
    "months_on_contract",
    "months_to_contract_end",
    "data_gb_30d",
    "data_gb_trend",
    "minutes_30d",
    "support_calls_90d",
    "invoices_disputed_12m",
    "dropped_calls_rate_30d",
    "number_of_lines",
    "months_since_price_rise",
]

LIMITS = {"data_gb_30d": 500.0, "minutes_30d": 6000.0}


def prepare(rows: pd.DataFrame) -> pd.DataFrame:
    """The columns that the trees see, in their order; a missing rate stays missing, the trees know what to do with it."""
    features = rows[COLUMNS].astype("float64")
    for name, limit in LIMITS.items():
        features[name] = features[name].clip(upper=limit)
    return features
