# expects: target-in-features
import pandas as pd
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def engineer(df: pd.DataFrame) -> pd.DataFrame:
    df = df.copy()
    df["rooms_per_person"] = df["rooms"] / df["people"].clip(lower=1)
    df["price_per_sqm"] = df["price"] / df["sqm"]
    df["log_sqm"] = np.log(df["sqm"])
    return df


listings = engineer(pd.read_csv("listings.csv"))
target = "price"
X = listings.drop(columns=[target, "url"])
y = listings[target]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=12)
ridge = make_pipeline(StandardScaler(), Ridge()).fit(X_train, y_train)
print(mean_absolute_error(y_test, ridge.predict(X_test)))
