# expects: nothing
"""Measures a price model on held-out offers, then trains it on every offer and quotes one car."""
import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

NUMBERS = ["year", "mileage", "power"]
WORDS = ["brand", "fuel", "gearbox"]


def new_pipeline():
    prepare = ColumnTransformer(
        [
            ("numbers", SimpleImputer(strategy="median"), NUMBERS),
            ("words", OneHotEncoder(handle_unknown="ignore"), WORDS),
        ]
    )
    return Pipeline([("prepare", prepare), ("forest", RandomForestRegressor(n_estimators=300, n_jobs=-1))])


offers = pd.read_csv("autos.csv", encoding="latin-1")
offers = offers[offers["price"].between(200, 150000)]
X, y = offers[NUMBERS + WORDS], offers["price"]

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
measured = new_pipeline().fit(X_train, y_train)
print("held-out error:", mean_absolute_error(y_test, measured.predict(X_test)))

deployed = new_pipeline().fit(X, y)
joblib.dump(deployed, "quote.joblib")

car = pd.DataFrame([{"year": 2011, "mileage": 98000, "power": 105, "brand": "skoda", "fuel": "diesel", "gearbox": "manual"}])
print("quote:", round(deployed.predict(car)[0], -1))
