import pandas as pd

from fraud_scorer.features import FEATURES, REQUIRED, build_features

PAYMENT = {
    "amount_eur": 120.0,
    "usual_amount_eur": 40.0,
    "payments_1h": 3,
    "payments_24h": 4,
    "device_age_hours": 2.0,
    "card_country": "IT",
    "merchant_country": "DE",
    "local_hour": 2,
    "channel": "web",
}


def test_one_payment_and_the_same_in_a_batch_get_the_same_features():
    alone = build_features(pd.DataFrame([PAYMENT]))
    batch = build_features(pd.DataFrame([PAYMENT, {**PAYMENT, "amount_eur": 9.0}]))
    assert alone.iloc[0].tolist() == batch.iloc[0].tolist()


def test_every_required_field_is_in_the_example_and_columns_keep_their_order():
    assert set(REQUIRED) == set(PAYMENT)
    assert list(build_features(pd.DataFrame([PAYMENT])).columns) == FEATURES


def test_a_negative_amount_counts_as_zero():
    assert build_features(pd.DataFrame([{**PAYMENT, "amount_eur": -5.0}]))["log_amount"].iloc[0] == 0
