# expects: join-ignores-event-time
import logging
import os

import pandas as pd
import snowflake.connector
from lightgbm import LGBMClassifier
from sklearn.metrics import average_precision_score

QUERY = """
SELECT o.order_id, o.customer_id, o.created_at, o.amount, o.is_fraud,
       f.computed_at, f.n_orders_30d, f.avg_amount_30d, f.n_chargebacks_90d
FROM orders o
LEFT JOIN customer_features f
  ON f.customer_id = o.customer_id
WHERE o.created_at >= '2023-01-01'
"""


def fetch() -> pd.DataFrame:
    with snowflake.connector.connect(account=os.environ["SF_ACCOUNT"], user=os.environ["SF_USER"]) as c:
        return pd.read_sql(QUERY, c)


def main() -> None:
    logging.basicConfig(level="INFO")
    df = fetch().sort_values("created_at")
    feats = ["amount", "n_orders_30d", "avg_amount_30d", "n_chargebacks_90d"]
    cut = int(len(df) * .8)
    train, test = df.iloc[:cut], df.iloc[cut:]
    m = LGBMClassifier(is_unbalance=True).fit(train[feats], train["is_fraud"])
    logging.info("AP %.4f", average_precision_score(test["is_fraud"], m.predict_proba(test[feats])[:, 1]))


if __name__ == "__main__":
    main()
