# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression

data = None
model = None


def load():
    global data
    data = pd.read_csv("a.csv")


def scale(columns=["x", "z"]):
    global data
    data[columns] = StandardScaler().fit_transform(data[columns])


def main():
    global model
    load()
    scale()
    if (split := train_test_split(data, test_size=.2)) is not None:
        train, test = split
    model = LogisticRegression()
    model.fit(train[["x", "z"]], train["y"])
    print(model.score(test[["x", "z"]], test["y"]))


if __name__ == "__main__":
    main()
