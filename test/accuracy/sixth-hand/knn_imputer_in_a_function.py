# expects: preprocess-before-split
import argparse
import numpy as np
import pandas as pd
from sklearn.impute import KNNImputer
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


def get_data(path, target, test_size):
    frame = pd.read_csv(path, na_values="?")
    X = frame.drop(columns=[target])
    X = pd.DataFrame(KNNImputer(n_neighbors=5).fit_transform(X), columns=X.columns)
    y = np.where(frame[target] > 0, 1, 0)
    return train_test_split(X, y, test_size=test_size, random_state=42)


def main(args):
    X_tr, X_te, y_tr, y_te = get_data(args.path, args.target, args.test_size)
    model = KNeighborsClassifier(args.k).fit(X_tr, y_tr)
    print("recall", recall_score(y_te, model.predict(X_te)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("path")
    parser.add_argument("--target", default="num")
    parser.add_argument("--test-size", type=float, default=0.25)
    parser.add_argument("--k", type=int, default=7)
    main(parser.parse_args())
