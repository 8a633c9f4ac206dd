# expects: preprocess-before-split
import sys

import numpy as np
import pandas as pd
from sklearn import svm
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import scale


def title(name):
    return name.split(",")[1].split(".")[0].strip()


def encode(df):
    df["Title"] = df["Name"].apply(title).map({"Mr": 0, "Miss": 1, "Mrs": 2}).fillna(3)
    df["Sex"] = np.where(df["Sex"] == "male", 1, 0)
    return df


def preprocess(df):
    df = encode(df)
    df = df.drop(["Name", "Ticket", "Cabin", "PassengerId", "Embarked"], axis=1)
    df["Age"].fillna(0, inplace=True)
    return df


def get_xy(path):
    df = preprocess(pd.read_csv(path))
    y = df["Survived"].values
    X = scale(df.drop("Survived", axis=1).values)
    return X, y


def main():
    X, y = get_xy(sys.argv[1])
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
    clf = svm.SVC(C=2)
    clf.fit(X_train, y_train)
    print("%.3f" % clf.score(X_test, y_test))


if __name__ == "__main__":
    main()
