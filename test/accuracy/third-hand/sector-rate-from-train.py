# expects: nothing
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split


def main():
    payments = pd.read_parquet("payments.parquet")
    train, test = train_test_split(payments, test_size=0.25, stratify=payments["is_chargeback"], random_state=1)
    train, test = train.copy(), test.copy()

    prior = train["is_chargeback"].mean()
    rate = train.groupby("sector")["is_chargeback"].mean()
    for part in (train, test):
        part["sector_rate"] = part["sector"].map(rate).fillna(prior)

    cols = ["amount", "basket_size", "account_age", "sector_rate"]
    clf = LGBMClassifier(n_estimators=300).fit(train[cols], train["is_chargeback"])
    print(average_precision_score(test["is_chargeback"], clf.predict_proba(test[cols])[:, 1]))


if __name__ == "__main__":
    main()
