# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Ridge


def prepare(path):
    df = pd.read_csv(path)
    train, test = train_test_split(df, random_state=0)
    scaler = StandardScaler()
    return {
        "train": {"X": scaler.fit_transform(train.drop(columns="y")), "y": train["y"]},
        "test": {"X": scaler.transform(test.drop(columns="y")), "y": test["y"]},
        "scaler": scaler,
    }


data = prepare("a.csv")
model = Ridge().fit(data["train"]["X"], data["train"]["y"])
print(model.score(data["test"]["X"], data["test"]["y"]))
