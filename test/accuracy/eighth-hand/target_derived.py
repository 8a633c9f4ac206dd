# expects: target-in-features
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

flats = pd.read_csv("flats_berlin.csv")
flats["ratio"] = flats["price"] / flats["area"]
flats["rooms_per_m2"] = flats["rooms"] / flats["area"]
flats["luxury"] = (flats["price"] > 900000).astype(int)

y = flats["price"]
X = flats.drop(columns=["price", "id"])
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
gbr = GradientBoostingRegressor().fit(X_train, y_train)
print("R2", r2_score(y_test, gbr.predict(X_test)))
