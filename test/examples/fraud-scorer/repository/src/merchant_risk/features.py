"""What is known of a merchant at the end of a month. Training and scoring both import it."""

import numpy as np
import pandas as pd

FEATURES = ["chargeback_rate", "refund_rate", "log_volume", "months_active", "share_abroad", "average_ticket"]


def build_features(merchants: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "chargeback_rate": merchants["chargebacks_90d"] / merchants["payments_90d"].clip(lower=1),
            "refund_rate": merchants["refunds_90d"] / merchants["payments_90d"].clip(lower=1),
            "log_volume": np.log1p(merchants["payments_90d"]),
            "months_active": merchants["months_active"].clip(0, 120),
            "share_abroad": merchants["payments_abroad_90d"] / merchants["payments_90d"].clip(lower=1),
            "average_ticket": np.log1p(merchants["turnover_eur_90d"] / merchants["payments_90d"].clip(lower=1)),
        },
        columns=FEATURES,
    )
