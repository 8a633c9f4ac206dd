from demand.config import load
from demand.origins import origins
from tests.test_features import frame


def test_training_ends_before_labels_were_settled():
    for known, ahead in origins(frame(), load()):
        assert (ahead["day"].min() - known["day"].max()).days > 28
