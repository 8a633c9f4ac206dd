from pathlib import Path

import pytest

from fraud_scorer.serve import BadTransaction, Scorer
from tests.test_features import PAYMENT


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer(Path("models/fraud.onnx"), threshold=0.05, version="test")


def test_a_score_is_a_probability_and_carries_its_version(scorer):
    answer = scorer.score(PAYMENT)
    assert 0 <= answer.score <= 1
    assert answer.model_version == "test"


@pytest.mark.parametrize("wrong", [{"amount_eur": None}, {"amount_eur": 2e6}, {"card_country": "XX"}, {"channel": "phone"}])
def test_what_cannot_be_scored_is_refused_not_guessed(scorer, wrong):
    with pytest.raises(BadTransaction):
        scorer.score({**PAYMENT, **wrong})


@pytest.mark.parametrize("rows", [[], [[0.5] * 7], [[21.0] + [0.5] * 7], [[None] + [0.5] * 7], [["0.5"] * 8]])
def test_rows_that_the_schema_turns_away_never_reach_the_model(scorer, rows):
    with pytest.raises(BadTransaction):
        scorer.score_rows({"features": rows})
