# expects: preprocess-before-split, multi-test
"""Bearing faults from vibration features. Runs every classifier and writes the comparison for the thesis."""
import argparse
import os
import time

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from scipy.stats import kurtosis, skew
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.svm import SVC

FAULTS = ["healthy", "inner", "outer", "ball"]


class FeatureBuilder:
    def __init__(self, fs=12000):
        self.fs = fs
        self.mean_ = None
        self.std_ = None

    def raw(self, signals):
        rows = []
        for s in signals:
            spec = np.abs(np.fft.rfft(s * np.hanning(len(s))))
            freq = np.fft.rfftfreq(len(s), 1 / self.fs)
            rms = np.sqrt(np.mean(s ** 2))
            rows.append([
                rms,
                np.max(np.abs(s)),
                np.max(np.abs(s)) / rms,
                kurtosis(s),
                skew(s),
                (freq * spec).sum() / spec.sum(),
                spec[(freq > 100) & (freq < 500)].sum(),
                spec[(freq > 500) & (freq < 2000)].sum(),
                spec[freq > 2000].sum(),
            ])
        return np.log1p(np.abs(np.array(rows)))

    def fit(self, F):
        self.mean_ = F.mean(axis=0)
        self.std_ = F.std(axis=0)
        return self

    def transform(self, F):
        return (F - self.mean_) / self.std_


class Comparison:
    def __init__(self, out, seed=0):
        self.out = out
        self.seed = seed
        self.rows = []
        os.makedirs(out, exist_ok=True)

    def set_data(self, X, y):
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=self.seed)

    def classifiers(self):
        return {
            "kNN": KNeighborsClassifier(5),
            "SVM": SVC(C=10),
            "RF": RandomForestClassifier(300, random_state=self.seed),
            "GB": GradientBoostingClassifier(random_state=self.seed),
            "MLP": MLPClassifier((64, 32), max_iter=1000, random_state=self.seed),
        }

    def plot_confusion(self, name, cm):
        fig, ax = plt.subplots(figsize=(4, 4))
        ax.imshow(cm, cmap="Blues")
        ax.set_xticks(range(4)); ax.set_xticklabels(FAULTS, rotation=45)
        ax.set_yticks(range(4)); ax.set_yticklabels(FAULTS)
        for i in range(4):
            for j in range(4):
                ax.text(j, i, cm[i, j], ha="center")
        ax.set_title(name)
        fig.savefig(os.path.join(self.out, "cm_%s.png" % name), dpi=150)
        plt.close(fig)

    def run(self):
        for name, clf in self.classifiers().items():
            t = time.perf_counter()
            clf.fit(self.X_train, self.y_train)
            t_fit = time.perf_counter() - t
            pred = clf.predict(self.X_test)
            self.plot_confusion(name, confusion_matrix(self.y_test, pred))
            self.rows.append({
                "classifier": name,
                "accuracy": accuracy_score(self.y_test, pred),
                "f1": f1_score(self.y_test, pred, average="macro"),
                "fit_s": t_fit,
            })
        return pd.DataFrame(self.rows).set_index("classifier")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--npz", default="cwru_runs.npz")
    p.add_argument("--out", default="figures")
    p.add_argument("--seed", type=int, default=0)
    a = p.parse_args()
    z = np.load(a.npz)
    fb = FeatureBuilder()
    F = fb.raw(z["signals"])
    fb.fit(F)
    X = fb.transform(F)
    y = z["fault"]
    print("runs", X.shape, np.bincount(y))

    cmp = Comparison(a.out, a.seed)
    cmp.set_data(X, y)
    tab = cmp.run()
    print(tab.round(4))
    tab.round(4).to_latex(os.path.join(a.out, "comparison.tex"))


if __name__ == "__main__":
    main()
