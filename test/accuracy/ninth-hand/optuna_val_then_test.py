# expects: nothing
import argparse
import json

import numpy as np
import optuna
import pandas as pd
from lightgbm import LGBMClassifier, early_stopping
from sklearn.metrics import classification_report, cohen_kappa_score
from sklearn.model_selection import train_test_split

FEATURES = None


def load(path):
    global FEATURES
    df = pd.read_parquet(path)
    df = df[df.quality_flag == 0]
    for a, b in [("B8", "B4"), ("B3", "B8"), ("B8", "B11")]:
        df[f"nd_{a}_{b}"] = (df[a] - df[b]) / (df[a] + df[b] + 1e-6)
    FEATURES = [c for c in df.columns if c.startswith("B") or c.startswith("nd_")]
    return df[FEATURES], df["landcover"].astype(int)


def split(X, y, seed):
    X_a, X_te, y_a, y_te = train_test_split(X, y, test_size=0.2, stratify=y, random_state=seed)
    X_tr, X_va, y_tr, y_va = train_test_split(X_a, y_a, test_size=0.2, stratify=y_a, random_state=seed + 1)
    return X_tr, X_va, X_te, y_tr, y_va, y_te


class Objective:
    def __init__(self, X_tr, y_tr, X_va, y_va):
        self.X_tr, self.y_tr, self.X_va, self.y_va = X_tr, y_tr, X_va, y_va

    def __call__(self, trial):
        params = dict(
            n_estimators=2000,
            learning_rate=trial.suggest_float("learning_rate", 0.01, 0.2, log=True),
            num_leaves=trial.suggest_int("num_leaves", 8, 256, log=True),
            min_child_samples=trial.suggest_int("min_child_samples", 5, 200),
            colsample_bytree=trial.suggest_float("colsample_bytree", 0.3, 1.0),
            reg_lambda=trial.suggest_float("reg_lambda", 1e-3, 10, log=True),
        )
        m = LGBMClassifier(**params, verbose=-1)
        m.fit(self.X_tr, self.y_tr, eval_set=[(self.X_va, self.y_va)], callbacks=[early_stopping(50, verbose=False)])
        trial.set_user_attr("trees", m.best_iteration_)
        return cohen_kappa_score(self.y_va, m.predict(self.X_va))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("parquet")
    ap.add_argument("--trials", type=int, default=60)
    ap.add_argument("--seed", type=int, default=0)
    args = ap.parse_args()
    X, y = load(args.parquet)
    X_tr, X_va, X_te, y_tr, y_va, y_te = split(X, y, args.seed)
    study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=args.seed))
    study.optimize(Objective(X_tr, y_tr, X_va, y_va), n_trials=args.trials)
    best = dict(study.best_params)
    best["n_estimators"] = study.best_trial.user_attrs["trees"]
    print(json.dumps(best, indent=1))

    final = LGBMClassifier(**best, verbose=-1)
    final.fit(pd.concat([X_tr, X_va]), pd.concat([y_tr, y_va]))
    hat = final.predict(X_te)
    print("kappa %.4f  OA %.4f" % (cohen_kappa_score(y_te, hat), np.mean(hat == y_te)))
    print(classification_report(y_te, hat))


if __name__ == "__main__":
    main()
