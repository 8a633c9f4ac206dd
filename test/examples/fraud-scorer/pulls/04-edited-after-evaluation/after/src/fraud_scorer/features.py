"""The one place where a transaction becomes numbers. Training and serving both import it."""

import numpy as np
import pandas as pd

FEATURES = [
    "log_amount",
    "amount_over_usual",
    "payments_last_hour",
    "payments_last_day",
    "new_device",
    "abroad",
    "night",
    "online",
    "log_device_age",
]

REQUIRED = [
    "amount_eur",
    "usual_amount_eur",
    "payments_1h",
    "payments_24h",
    "device_age_hours",
    "card_country",
    "merchant_country",
    "local_hour",
    "channel",
]


def build_features(transactions: pd.DataFrame) -> pd.DataFrame:
    """Row by row: nothing is learned here and no row looks at another one."""
    amount = transactions["amount_eur"].clip(lower=0)
    usual = transactions["usual_amount_eur"].clip(lower=1)
    hour = transactions["local_hour"]
    return pd.DataFrame(
        {
            "log_amount": np.log1p(amount),
            "amount_over_usual": np.log1p(amount / usual),
            "payments_last_hour": transactions["payments_1h"].clip(0, 20),
            "payments_last_day": np.log1p(transactions["payments_24h"].clip(0, 100)),
            "new_device": (transactions["device_age_hours"] < 24).astype(float),
            "abroad": (transactions["card_country"] != transactions["merchant_country"]).astype(float),
            "night": ((hour < 6) | (hour >= 23)).astype(float),
            "online": (transactions["channel"] == "web").astype(float),
            "log_device_age": np.log1p(transactions["device_age_hours"].clip(0, 24 * 90)),
        },
        columns=FEATURES,
    ).astype("float32")
