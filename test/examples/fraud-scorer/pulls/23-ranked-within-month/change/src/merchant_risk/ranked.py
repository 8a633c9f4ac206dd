"""Do ranks within the month serve better than raw rates? Fits a logistic regression to them and prints how well it ranks merchants."""

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import QuantileTransformer

from merchant_risk.features import build_features


def main() -> None:
    merchants = pd.read_csv("data/merchants.csv")
    merchants = merchants[merchants["month"] == merchants["month"].max()]
    # mle-review: allow leakage/preprocess-before-split - the job ranks all merchants of the month together, those without a label too
    ranks = QuantileTransformer(n_quantiles=100).fit_transform(build_features(merchants))

    label = merchants["over_threshold_next_month"]
    X_train, X_test, y_train, y_test = train_test_split(ranks, label, test_size=0.3, stratify=label, random_state=5)
    model = LogisticRegression().fit(X_train, y_train)
    print(f"AUC {roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]):.4f}")


if __name__ == "__main__":
    main()
