# expects: multi-test, threshold-on-test
import numpy as np
from ray import train, tune
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)


def trainable(config):
    clf = SVC(C=config["C"], gamma=config["gamma"])
    clf.fit(X_train, y_train)
    train.report({"acc": clf.score(X_test, y_test)})


tuner = tune.Tuner(trainable, param_space={"C": tune.loguniform(.1, 100), "gamma": tune.loguniform(1e-4, 1)},
                   tune_config=tune.TuneConfig(metric="acc", mode="max", num_samples=40))
best = tuner.fit().get_best_result().config
clf = SVC(C=best["C"], gamma=best["gamma"]).fit(X_train, y_train)
print("test accuracy", clf.score(X_test, y_test))
