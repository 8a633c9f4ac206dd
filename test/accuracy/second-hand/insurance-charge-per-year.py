# expects: target-in-features
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split


def add_features(df):
    df["bmi_over_30"] = (df["bmi"] > 30).astype(int)
    df["smokes"] = df["smoker"].map({"yes": 1, "no": 0})
    df["charge_per_year_of_life"] = df["charges"] / df["age"]
    return df.drop(columns=["smoker", "sex", "region"])


def main():
    df = add_features(pd.read_csv("insurance.csv"))
    X, y = df.drop(columns="charges"), df["charges"]
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)
    model = GradientBoostingRegressor(max_depth=4)
    model.fit(X_train, y_train)
    print("MAPE", mean_absolute_percentage_error(y_test, model.predict(X_test)))


main()
