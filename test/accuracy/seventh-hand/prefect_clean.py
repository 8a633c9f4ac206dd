# expects: nothing
from prefect import flow, task, get_run_logger
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split


@task(retries=2)
def extract(url: str) -> pd.DataFrame:
    return pd.read_csv(url)


@task
def impute(train, test):
    imp = SimpleImputer(strategy="median")
    return imp.fit_transform(train), imp.transform(test)


@task
def fit(x, y):
    return RandomForestRegressor(n_estimators=200).fit(x, y)


@flow(name="abalone")
def main(url: str = "https://example.org/abalone.csv"):
    log = get_run_logger()
    df = extract(url)
    y = df.pop("rings")
    x_train, x_test, y_train, y_test = train_test_split(df.select_dtypes("number"), y, random_state=0)
    x_train, x_test = impute(x_train, x_test)
    model = fit(x_train, y_train)
    log.info("MAE %s", mean_absolute_error(y_test, model.predict(x_test)))


if __name__ == "__main__":
    main()
