# expects: preprocess-before-split, random-split-over-time
"""NYC taxi (2015): trip duration. Rotated coordinates as in the kaggle kernels. Run on the big box, needs ~20 GB."""
import logging
import numpy as np
import pandas as pd
import lightgbm as lgb
from sklearn.decomposition import PCA
from sklearn.metrics import mean_squared_log_error
from sklearn.model_selection import train_test_split

logger = logging.getLogger(__name__)
logging.basicConfig(level="INFO")
UP = ["pickup_latitude", "pickup_longitude"]
OFF = ["dropoff_latitude", "dropoff_longitude"]


def read_month(path):
    df = pd.read_csv(path, parse_dates=["pickup_datetime", "dropoff_datetime"])
    df["duration"] = (df["dropoff_datetime"] - df["pickup_datetime"]).dt.total_seconds()
    df = df[(df["duration"] > 60) & (df["duration"] < 3 * 3600)]
    return df.drop(columns="dropoff_datetime")


def haversine(lat1, lon1, lat2, lon2):
    lat1, lon1, lat2, lon2 = map(np.radians, (lat1, lon1, lat2, lon2))
    a = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * np.arcsin(np.sqrt(a))


def add_calendar(df):
    df["hour"] = df["pickup_datetime"].dt.hour
    df["dow"] = df["pickup_datetime"].dt.dayofweek
    df["is_rush"] = df["hour"].isin([7, 8, 9, 16, 17, 18]).astype(int)
    return df


def add_geo(df):
    df["km"] = haversine(df[UP[0]], df[UP[1]], df[OFF[0]], df[OFF[1]])
    coords = np.vstack((df[UP].values, df[OFF].values))
    pca = PCA().fit(coords)
    df["up_pca0"] = pca.transform(df[UP].values)[:, 0]
    df["up_pca1"] = pca.transform(df[UP].values)[:, 1]
    df["off_pca0"] = pca.transform(df[OFF].values)[:, 0]
    df["off_pca1"] = pca.transform(df[OFF].values)[:, 1]
    df["pca_manhattan"] = np.abs(df["off_pca1"] - df["up_pca1"]) + np.abs(df["off_pca0"] - df["up_pca0"])
    return df


def add_recent(df):
    df = df.sort_values("pickup_datetime").reset_index(drop=True)
    df["trips_gap_s"] = df["pickup_datetime"].diff().dt.total_seconds()
    df["duration_recent"] = df["duration"].shift(1).rolling(200, min_periods=1).mean()
    return df


def pipeline(path):
    df = read_month(path)
    logger.info("%d trips", len(df))
    for step in (add_calendar, add_geo, add_recent):
        df = step(df)
        logger.info("after %s: %s", step.__name__, df.shape)
    return df


def main():
    df = pipeline("train_2015_03.csv")
    feats = UP + OFF + ["km", "passenger_count", "hour", "dow", "is_rush", "up_pca0", "up_pca1", "off_pca0",
                        "off_pca1", "pca_manhattan", "trips_gap_s", "duration_recent"]
    X_train, X_test, y_train, y_test = train_test_split(df[feats], df["duration"], test_size=0.2, random_state=11)
    model = lgb.LGBMRegressor(n_estimators=800, learning_rate=0.05, num_leaves=127)
    model.fit(X_train, np.log1p(y_train))
    pred = np.expm1(model.predict(X_test))
    rmsle = np.sqrt(mean_squared_log_error(y_test, np.clip(pred, 0, None)))
    logger.info("RMSLE %.4f", rmsle)
    imp = pd.Series(model.feature_importances_, feats).sort_values(ascending=False)
    logger.info("\n%s", imp)


if __name__ == "__main__":
    main()
