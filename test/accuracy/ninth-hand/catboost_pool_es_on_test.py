# expects: multi-test, threshold-on-test
import argparse
import pandas as pd
from catboost import CatBoostRegressor, Pool
from sklearn.metrics import mean_absolute_error, mean_squared_error, r2_score
from sklearn.model_selection import train_test_split

CAT = ["manufacturer", "model", "fuel", "transmission", "body"]


def read(path):
    cars = pd.read_csv(path)
    cars = cars[(cars.price > 500) & (cars.price < 150000)]
    cars = cars[cars.year > 1990].dropna(subset=["odometer"])
    cars[CAT] = cars[CAT].fillna("unknown")
    cars["age"] = 2022 - cars["year"]
    return cars.drop(columns=["year", "url", "vin"], errors="ignore")


def train(X_train, y_train, X_test, y_test, depth, lr):
    train_pool = Pool(X_train, y_train, cat_features=CAT)
    test_pool = Pool(X_test, y_test, cat_features=CAT)
    reg = CatBoostRegressor(
        iterations=5000,
        depth=depth,
        learning_rate=lr,
        loss_function="RMSE",
        early_stopping_rounds=150,
        task_type="GPU",
        verbose=250,
    )
    reg.fit(train_pool, eval_set=test_pool)
    return reg


def report(reg, X_test, y_test):
    yhat = reg.predict(X_test)
    return dict(
        mae=mean_absolute_error(y_test, yhat),
        rmse=mean_squared_error(y_test, yhat) ** 0.5,
        r2=r2_score(y_test, yhat),
    )


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("csv")
    ap.add_argument("--depth", type=int, default=8)
    ap.add_argument("--lr", type=float, default=0.06)
    a = ap.parse_args()
    cars = read(a.csv)
    X_train, X_test, y_train, y_test = train_test_split(cars.drop(columns="price"), cars["price"], test_size=0.2, random_state=99)
    reg = train(X_train, y_train, X_test, y_test, a.depth, a.lr)
    for k, v in report(reg, X_test, y_test).items():
        print(k, round(v, 3))
    reg.save_model("cars.cbm")
