"""Do we need trees? Fits a logistic regression to the last month and prints how well it ranks merchants."""

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

from merchant_risk.features import FEATURES, build_features


def main() -> None:
    merchants = pd.read_csv("data/merchants.csv")
    merchants = merchants[merchants["month"] == merchants["month"].max()]
    X = build_features(merchants)
    y = merchants["over_threshold_next_month"]

    # Refund rates and volumes are worlds apart.
    scaler = StandardScaler()
    X = scaler.fit_transform(X)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=5)

    challenger = LogisticRegression(max_iter=500).fit(X_train, y_train)
    print(f"AUC {roc_auc_score(y_test, challenger.predict_proba(X_test)[:, 1]):.4f}")
    for name, weight in sorted(zip(FEATURES, challenger.coef_[0]), key=lambda it: -abs(it[1])):
        print(f"{name:18} {weight:+.3f}")


if __name__ == "__main__":
    main()
