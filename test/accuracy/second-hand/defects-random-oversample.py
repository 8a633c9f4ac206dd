# expects: overlap
import argparse

import numpy as np
from imblearn.over_sampling import RandomOverSampler
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


def balance(X, y, seed):
    ros = RandomOverSampler(random_state=seed)
    return ros.fit_resample(X, y)


def train(X, y, k):
    return KNeighborsClassifier(n_neighbors=k).fit(X, y)


def cli():
    p = argparse.ArgumentParser(description="defect classifier for sensor vectors")
    p.add_argument("--data", default="sensors.npz")
    p.add_argument("-k", type=int, default=3)
    p.add_argument("--seed", type=int, default=8)
    return p.parse_args()


def main():
    args = cli()
    archive = np.load(args.data)
    X, y = balance(archive["X"], archive["y"], args.seed)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=args.seed)
    model = train(X_train, y_train, args.k)
    print("balanced accuracy", balanced_accuracy_score(y_test, model.predict(X_test)))


if __name__ == "__main__":
    main()
