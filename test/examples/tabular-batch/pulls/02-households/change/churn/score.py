import argparse
import hashlib
import logging
from pathlib import Path

import lightgbm as lgb
import pandas as pd
from sqlalchemy import create_engine, text

from churn.features import prepare

log = logging.getLogger("churn.score")


def score(month: str, model_path: str, url: str) -> int:
    """Scores everybody who is active on the first of the month and writes one row for each; again for the same month, it replaces them."""
    engine = create_engine(url)
    rows = pd.read_sql(text(Path("sql/features.sql").read_text()), engine, params={"as_of": f"{month}-01"})
    if len(rows) < 500_000:
        raise RuntimeError(f"only {len(rows)} subscriptions for {month}: the warehouse is not ready")
    model = lgb.Booster(model_file=model_path)
    scores = rows[["subscription_id"]].assign(
        month=f"{month}-01",
        score=model.predict(prepare(rows)),
        model_version=hashlib.sha256(Path(model_path).read_bytes()).hexdigest()[:12],
    )
    scores["rank"] = scores["score"].rank(ascending=False, method="first").astype(int)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM scores.churn_monthly WHERE month = :month"), {"month": f"{month}-01"})
        scores.to_sql("churn_monthly", connection, schema="scores", if_exists="append", index=False)
    log.info("top of the list: %s", rows.loc[scores["rank"] <= 20, "msisdn"].tolist())
    log.info("scored %d subscriptions of %s, mean %.4f", len(scores), month, scores["score"].mean())
    return len(scores)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--month", required=True)
    parser.add_argument("--model", default="models/churn.lgb.txt")
    parser.add_argument("--url", default="postgresql://warehouse.nordfjord.test/dwh")
    args = parser.parse_args()
    score(args.month, args.model, args.url)
