# expects: nothing
"""Three candidates on the development hold-out, the winner once on the untouched fifth."""
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.svm import SVR

beer = pd.read_csv("beer.csv")
X, y = beer[["ibu", "ounces", "srm"]], beer["abv"]
X_dev, X_final, y_dev, y_final = train_test_split(X, y, test_size=0.2, random_state=20)
X_tr, X_ho, y_tr, y_ho = train_test_split(X_dev, y_dev, test_size=0.25, random_state=21)
candidates = {"ridge": Ridge(), "forest": RandomForestRegressor(300), "svr": SVR()}
errors = {}
for name, model in candidates.items():
    model.fit(X_tr, y_tr)
    errors[name] = mean_absolute_error(y_ho, model.predict(X_ho))
print(errors)
winner = candidates[min(errors, key=errors.get)]
winner.fit(X_dev, y_dev)
print("final", mean_absolute_error(y_final, winner.predict(X_final)))
