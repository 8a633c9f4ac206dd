# expects: multi-test
"""Prices of Airbnb flats, three regressors on a development set."""
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import ElasticNet
from sklearn.model_selection import train_test_split

SEED = 2019
listings = pd.read_csv("listings.csv.gz", usecols=["price", "accommodates", "bedrooms", "bathrooms", "minimum_nights", "latitude", "longitude"])
listings["price"] = listings["price"].str.replace(r"[$,]", "", regex=True).astype(float)
listings = listings.dropna().query("0 < price < 1000")

X = listings.drop(columns="price").to_numpy()
y = np.log(listings["price"].to_numpy())

X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.1, random_state=SEED)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.2, random_state=SEED)


def rmse(a, b):
    return np.sqrt(np.mean((a - b) ** 2))


net = ElasticNet(alpha=0.01).fit(X_train, y_train)
print("elastic net", rmse(y_val, net.predict(X_val)))

rf = RandomForestRegressor(n_estimators=300, n_jobs=-1, random_state=SEED).fit(X_train, y_train)
print("forest", rmse(y_val, rf.predict(X_val)))

gbr = GradientBoostingRegressor(n_estimators=500, random_state=SEED).fit(X_train, y_train)
print("boosting", rmse(y_val, gbr.predict(X_val)))
