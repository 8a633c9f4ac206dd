import numpy as np
import pandas as pd
from sklearn.metrics import log_loss, roc_auc_score


def evaluate(rows: pd.DataFrame, calls: int) -> dict:
    """Figures of rows that carry a score and the label, by region and plan too."""
    truth, score = rows["churned_60d"], rows["score"]
    called = rows.nlargest(calls, "score")["churned_60d"]
    caught = int(called.sum())
    metrics = {
        "precision_at_4000": {"value": round(caught / len(called), 4), "count": caught, "n": len(called)},
        "recall_at_4000": {"value": round(caught / int(truth.sum()), 4), "count": caught, "n": int(truth.sum())},
        "auc": round(float(roc_auc_score(truth, score)), 4),
        "log_loss": round(float(log_loss(truth, score)), 4),
        "expected_calibration_error": round(calibration_error(truth, score), 4),
    }
    slices = {column: {str(value): of_slice(part) for value, part in rows.groupby(column)} for column in ("region", "plan")}
    return {"version": 1, "model": "churn", "metrics": metrics, "slices": slices}


def of_slice(part: pd.DataFrame) -> dict:
    return {"n": len(part), "auc": round(float(roc_auc_score(part["churned_60d"], part["score"])), 4)}


def calibration_error(truth: pd.Series, score: pd.Series, bins: int = 15) -> float:
    by = pd.DataFrame({"truth": truth, "score": score}).groupby(pd.qcut(score, bins, duplicates="drop"), observed=True)
    gap = (by["score"].mean() - by["truth"].mean()).abs()
    return float(np.average(gap, weights=by.size()))
