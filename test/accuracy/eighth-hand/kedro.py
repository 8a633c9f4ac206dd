# expects: nothing
"""Nodes of the `data_science` pipeline."""
import logging
from typing import Any

import pandas as pd
from kedro.pipeline import Pipeline, node
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

logger = logging.getLogger(__name__)


def clean_listings(listings: pd.DataFrame) -> pd.DataFrame:
    listings = listings.drop_duplicates(subset="listing_id")
    listings["price"] = listings["price"].str.replace("$", "", regex=False).astype(float)
    return listings[listings["price"] > 0]


def split_data(data: pd.DataFrame, parameters: dict[str, Any]):
    X = data[parameters["features"]]
    y = data["price"]
    return train_test_split(X, y, test_size=parameters["test_size"], random_state=parameters["random_state"])


def train_model(X_train: pd.DataFrame, y_train: pd.Series, parameters: dict[str, Any]):
    numeric = parameters["numeric"]
    categorical = parameters["categorical"]
    pre = ColumnTransformer([
        ("num", make_pipeline(SimpleImputer(), StandardScaler()), numeric),
        ("cat", OneHotEncoder(handle_unknown="ignore"), categorical),
    ])
    model = make_pipeline(pre, RandomForestRegressor(n_estimators=300, n_jobs=-1))
    model.fit(X_train, y_train)
    return model


def evaluate_model(model, X_test: pd.DataFrame, y_test: pd.Series) -> dict[str, float]:
    y_pred = model.predict(X_test)
    scores = {"r2": r2_score(y_test, y_pred), "mae": mean_absolute_error(y_test, y_pred)}
    logger.info("test scores: %s", scores)
    return scores


def create_pipeline(**kwargs) -> Pipeline:
    return Pipeline([
        node(clean_listings, "listings", "clean"),
        node(split_data, ["clean", "params:model_options"], ["X_train", "X_test", "y_train", "y_test"]),
        node(train_model, ["X_train", "y_train", "params:model_options"], "regressor"),
        node(evaluate_model, ["regressor", "X_test", "y_test"], "metrics"),
    ])
