"""Would the credit bureau's scores help? Trains with them beside our own features, and judges on the last month as ever."""

import lightgbm
import pandas as pd
from sklearn.metrics import roc_auc_score

from merchant_risk.features import build_features

BUREAU = ["bureau_score", "open_loans", "days_past_due"]


def main() -> None:
    merchants = pd.read_csv("data/merchants.csv", parse_dates=["month"])
    bureau = pd.read_csv("data/bureau.csv", parse_dates=["scored_at"])
    merchants = merchants.merge(bureau, on="merchant_id", how="left")

    features = build_features(merchants).join(merchants[BUREAU])
    last = merchants["month"].max()
    past, test = merchants["month"] < last, merchants["month"] == last
    model = lightgbm.LGBMClassifier(n_estimators=25, num_leaves=5, min_child_samples=40, random_state=5)
    model.fit(features[past], merchants.loc[past, "over_threshold_next_month"])
    score = model.predict_proba(features[test])[:, 1]
    print(f"AUC {roc_auc_score(merchants.loc[test, 'over_threshold_next_month'], score):.4f}")


if __name__ == "__main__":
    main()
