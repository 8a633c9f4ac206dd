"""Days from which the past would have been forecast, with the labels that were settled by then."""

from collections.abc import Iterator

import pandas as pd


def origins(frame: pd.DataFrame, config: dict) -> Iterator[tuple[pd.DataFrame, pd.DataFrame]]:
    """Pairs of training and test rows; training ends `label_delay` days before the origin, the test is the horizon after it."""
    last = frame["day"].max() - pd.Timedelta(days=config["horizon"])
    for step in reversed(range(config["origins"])):
        origin = last - pd.Timedelta(days=step * config["horizon"])
        known = frame["day"] <= origin - pd.Timedelta(days=config["label_delay"])
        ahead = (frame["day"] > origin) & (frame["day"] <= origin + pd.Timedelta(days=config["horizon"]))
        yield frame[known], frame[ahead]
