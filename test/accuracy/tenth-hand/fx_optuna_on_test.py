# expects: multi-test, threshold-on-test, random-split-over-time, future-feature
"""EURUSD daily direction, lightgbm tuned by optuna (weekend hack)."""
import logging
import optuna
import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import accuracy_score, roc_auc_score
from sklearn.model_selection import train_test_split

optuna.logging.set_verbosity(optuna.logging.WARNING)
logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO)


def bars():
    b = pd.read_csv("EURUSD_D1.csv", parse_dates=["date"]).sort_values("date").set_index("date")
    b.columns = [c.lower() for c in b.columns]
    return b


def indicators(b):
    f = pd.DataFrame(index=b.index)
    r = b["close"].pct_change()
    for lag in (1, 2, 3, 5, 10):
        f[f"ret_{lag}"] = r.shift(lag)
    f["vol_20"] = r.rolling(20).std()
    f["mom_10"] = b["close"] / b["close"].shift(10) - 1
    f["range"] = (b["high"] - b["low"]) / b["close"]
    # opening gap of the next session (we trade at the close though?)
    f["gap"] = b["open"].shift(-1) / b["close"] - 1
    up = b["close"].diff().clip(lower=0).rolling(14).mean()
    dn = (-b["close"].diff()).clip(lower=0).rolling(14).mean()
    f["rsi"] = 100 - 100 / (1 + up / dn)
    f["dow"] = b.index.dayofweek
    return f


def label(b, horizon=5):
    return (b["close"].shift(-horizon) > b["close"]).astype(int)


b = bars()
F = indicators(b)
y = label(b)
ok = F.notna().all(axis=1)
F, y = F[ok].iloc[:-5], y[ok].iloc[:-5]
X_train, X_test, y_train, y_test = train_test_split(F, y, test_size=0.2, random_state=12)
logging.info("train %s, test %s", X_train.shape, X_test.shape)


def objective(trial):
    params = dict(
        n_estimators=trial.suggest_int("n_estimators", 50, 800),
        learning_rate=trial.suggest_float("learning_rate", 1e-3, 0.3, log=True),
        num_leaves=trial.suggest_int("num_leaves", 4, 128, log=True),
        min_child_samples=trial.suggest_int("min_child_samples", 5, 100),
        subsample=trial.suggest_float("subsample", 0.5, 1.0),
        subsample_freq=1,
        verbose=-1,
    )
    m = LGBMClassifier(**params).fit(X_train, y_train)
    return roc_auc_score(y_test, m.predict_proba(X_test)[:, 1])


study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=150, show_progress_bar=True)
logging.info("best %.4f %s", study.best_value, study.best_params)

model = LGBMClassifier(**study.best_params, subsample_freq=1, verbose=-1)
model.fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
logging.info("auc %.4f acc %.4f", roc_auc_score(y_test, p), accuracy_score(y_test, p > 0.5))
