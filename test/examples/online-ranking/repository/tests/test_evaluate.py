import numpy as np

from ranker.evaluate import ndcg


def test_the_best_order_is_one_and_the_worst_is_less():
    assert ndcg(np.array([10.0, 1.0, 0.0]), 10) == 1
    assert ndcg(np.array([0.0, 1.0, 10.0]), 10) < 0.8
