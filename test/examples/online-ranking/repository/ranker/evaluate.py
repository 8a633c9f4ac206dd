import numpy as np
import pandas as pd


def ndcg(gains: np.ndarray, at: int) -> float:
    discount = 1 / np.log2(np.arange(2, at + 2))
    best = np.sort(gains)[::-1][:at]
    ideal = float((best * discount[: len(best)]).sum())
    return float((gains[:at] * discount[: len(gains[:at])]).sum()) / ideal if ideal > 0 else float("nan")


def per_search(rows: pd.DataFrame, at: int) -> pd.Series:
    ordered = rows.sort_values(["search_id", "score"], ascending=[True, False])
    return ordered.groupby("search_id")["gain"].apply(lambda gains: ndcg(gains.to_numpy(float), at))


def evaluate(rows: pd.DataFrame, at: int) -> dict:
    """Figures of rows that carry a score, by kind of query and by locale too."""
    searches = rows.drop_duplicates("search_id").set_index("search_id")
    value = per_search(rows, at)
    slices = {
        column: {
            str(name): {"n": int(index.size), f"ndcg_at_{at}": round(float(value.loc[index].mean()), 4)}
            for name, index in searches.groupby(column).groups.items()
        }
        for column in ("query_kind", "locale")
    }
    return {"version": 1, "model": "search-ranker", "metrics": {f"ndcg_at_{at}": round(float(value.mean()), 4)}, "slices": slices}
