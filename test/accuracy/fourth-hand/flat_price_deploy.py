# expects: nothing
"""Score by held-out data, then fit on everything and serve."""
import joblib
import pandas as pd
from flask import Flask, jsonify, request
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

COLUMNS = ["area", "rooms", "floor", "year"]
app = Flask(__name__)


def make():
    return make_pipeline(StandardScaler(), GradientBoostingRegressor())


def train(path="flats.csv", out="flats.joblib"):
    flats = pd.read_csv(path)
    X, y = flats[COLUMNS], flats["price"]
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
    trial = make().fit(X_train, y_train)
    print("MAE", mean_absolute_error(y_test, trial.predict(X_test)))
    final = make().fit(X, y)
    joblib.dump(final, out)
    return final


model = train()


@app.route("/price", methods=["POST"])
def price():
    row = pd.DataFrame([request.get_json()])[COLUMNS]
    return jsonify(price=float(model.predict(row)[0]))


if __name__ == "__main__":
    app.run(port=8080)
