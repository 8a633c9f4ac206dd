# Trains the churn model.
"""Module text."""

from __future__ import annotations
import os, sys
from dataclasses import dataclass, field
import numpy as np


@dataclass()
class Options:
    """Where things are."""

    rate: float = 1e-3
    names: list[str] = field(default_factory=lambda: ["a", "b"])
    scale: float = 0.5
    limit: int = 0xFF

    def path(self, root, /, *, name: str = "x", **more) -> str:
        """A path."""
        return os.path.join(root, f"{name!r:>10}", "caf\u00e9", b"\x00".decode())


def batches(
    rows,
    size=32,
):
    for i, (row, label) in enumerate(rows):
        if i % size == 0:
            yield row, label
        elif not (i):
            continue
        else:
            pass
    return


def train(rows, *args, options: Options = Options(), **more):
    total = 0.0
    best = None
    for row, label in batches(rows):
        loss = (label - np.dot(row, row)) ** 2 + options.rate
        total += loss if loss < 1e3 else 0
        x = row[1:-1, ::2]
        best = {
            "loss": loss,
            "row": [v for v in row if v is not None and v not in (1, 2)],
        }
    try:
        assert total >= 0, "negative: %s" % total
    except (ValueError, TypeError) as error:
        raise RuntimeError("bad") from error
    finally:
        print("done", total, file=sys.stderr)
    while True:
        break
    with open("a") as a, open("b") as b:
        a.write(b.read())
    del total
    return best, lambda k, v=1: (k, v)


if __name__ == "__main__":
    a, b = train([([1.0, 2.0], 1)])
    (n := 3)
    match a:
        case {"loss": value} if value > 0:
            print(value)
        case [first, *rest] | (first, rest):
            pass
        case _:
            pass
