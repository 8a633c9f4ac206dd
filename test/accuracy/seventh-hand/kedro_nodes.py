# expects: preprocess-before-split
"""Nodes and pipeline of the pricing project."""
from typing import Any

import pandas as pd
from kedro.pipeline import Pipeline, node
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import RobustScaler


def prepare(shuttles: pd.DataFrame) -> pd.DataFrame:
    numeric = shuttles.select_dtypes("number").columns.drop("price")
    shuttles[numeric] = RobustScaler().fit_transform(shuttles[numeric])
    return shuttles


def split_data(data: pd.DataFrame, parameters: dict[str, Any]):
    X = data[parameters["features"]]
    y = data["price"]
    return train_test_split(X, y, test_size=parameters["test_size"], random_state=parameters["random_state"])


def train_model(X_train, y_train) -> LinearRegression:
    return LinearRegression().fit(X_train, y_train)


def evaluate_model(regressor, X_test, y_test) -> dict:
    return {"r2": r2_score(y_test, regressor.predict(X_test))}


def create_pipeline(**kwargs) -> Pipeline:
    return Pipeline([
        node(prepare, inputs="shuttles", outputs="model_input"),
        node(split_data, inputs=["model_input", "params:model_options"], outputs=["X_train", "X_test", "y_train", "y_test"]),
        node(train_model, inputs=["X_train", "y_train"], outputs="regressor"),
        node(evaluate_model, inputs=["regressor", "X_test", "y_test"], outputs="metrics"),
    ])


if __name__ == "__main__":
    frame = prepare(pd.read_csv("data/01_raw/shuttles.csv"))
    a, b, ya, yb = split_data(frame, {"features": ["engines", "crew", "rating"], "test_size": .2, "random_state": 3})
    print(evaluate_model(train_model(a, ya), b, yb))
