# expects: nothing
import pandas as pd
from kedro.pipeline import Pipeline, node, pipeline
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split


def clean(raw: pd.DataFrame) -> pd.DataFrame:
    return raw.dropna()


def split(table, parameters):
    return train_test_split(table.drop(columns="price"), table["price"], random_state=parameters["seed"])


def fit(x_train, y_train):
    return RandomForestRegressor().fit(x_train, y_train)


def judge(model, x_test, y_test):
    return {"r2": r2_score(y_test, model.predict(x_test))}


def create_pipeline(**kwargs) -> Pipeline:
    return pipeline([
        node(judge, ["model", "x_test", "y_test"], "metrics"),
        node(func=fit, inputs=["x_train", "y_train"], outputs="model"),
        node(func=clean, inputs="raw", outputs="table"),
        node(func=split, inputs=["table", "params:split"], outputs=["x_train", "x_test", "y_train", "y_test"]),
    ])
