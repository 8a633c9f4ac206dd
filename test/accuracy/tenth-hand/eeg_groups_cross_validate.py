# expects: nothing
"""Seizure / no seizure from EEG epochs. Several epochs per patient -> GroupKFold everywhere.

Band powers are per epoch. Table 2 of the paper.
"""
import logging
from pathlib import Path
from typing import Dict

import mne
import numpy as np
import pandas as pd
from mne.time_frequency import psd_array_welch
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_selection import SelectPercentile
from sklearn.model_selection import GroupKFold, cross_validate
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import RobustScaler
from sklearn.svm import SVC

mne.set_log_level("ERROR")
log = logging.getLogger("eeg")
BANDS: Dict[str, tuple] = {"delta": (1, 4), "theta": (4, 8), "alpha": (8, 13), "beta": (13, 30), "gamma": (30, 45)}


def band_powers(epochs: np.ndarray, sfreq: float) -> np.ndarray:
    """(n, ch, t) -> (n, ch * bands), relative within the epoch"""
    psd, f = psd_array_welch(epochs, sfreq, fmin=1, fmax=45, n_fft=int(2 * sfreq))
    total = psd.sum(axis=-1)
    out = [psd[..., (f >= lo) & (f < hi)].sum(axis=-1) / total for lo, hi in BANDS.values()]
    return np.concatenate(out, axis=1)


def line_length(epochs):
    return np.abs(np.diff(epochs, axis=-1)).mean(axis=-1)


def one_file(fn: Path):
    ep = mne.read_epochs(fn)
    d = ep.get_data()
    X = np.hstack([band_powers(d, ep.info["sfreq"]), np.log(line_length(d))])
    y = (ep.events[:, 2] == 1).astype(int)
    return X, y


def gather(root: Path):
    X, y, g = [], [], []
    for fn in sorted(root.glob("P*_epo.fif")):
        a, b = one_file(fn)
        X.append(a)
        y.append(b)
        g += [fn.name.split("_")[0]] * len(b)
        log.info("%s %d epochs, %.2f seizure", fn.name, len(b), b.mean())
    return np.vstack(X), np.concatenate(y), np.array(g)


MODELS = {
    "LDA": make_pipeline(RobustScaler(), PCA(0.95), LinearDiscriminantAnalysis()),
    "SVM": make_pipeline(RobustScaler(), SelectPercentile(percentile=40), SVC(class_weight="balanced")),
    "RF": RandomForestClassifier(500, class_weight="balanced", n_jobs=-1, random_state=0),
}


def main():
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    X, y, g = gather(Path("epochs"))
    log.info("%s, %d patients", X.shape, len(set(g)))
    rows = []
    for name, m in MODELS.items():
        r = cross_validate(m, X, y, groups=g, cv=GroupKFold(8), scoring=["roc_auc", "balanced_accuracy"])
        rows.append({
            "model": name,
            "auc": "%.3f (%.3f)" % (r["test_roc_auc"].mean(), r["test_roc_auc"].std()),
            "bacc": "%.3f (%.3f)" % (r["test_balanced_accuracy"].mean(), r["test_balanced_accuracy"].std()),
        })
    print(pd.DataFrame(rows).to_latex(index=False))


if __name__ == "__main__":
    main()
