# expects: nothing
from __future__ import annotations

import pendulum
from airflow.decorators import dag, task


@dag(schedule="@weekly", start_date=pendulum.datetime(2024, 1, 1), catchup=False, tags=["ml"])
def eta_model():
    @task
    def extract() -> str:
        from airflow.providers.postgres.hooks.postgres import PostgresHook
        df = PostgresHook("dwh").get_pandas_df("select * from eta.trips where day > now() - interval '90 days'")
        df.to_parquet("/tmp/trips.parquet")
        return "/tmp/trips.parquet"

    @task
    def train(path: str) -> dict:
        import joblib
        import pandas as pd
        from sklearn.ensemble import HistGradientBoostingRegressor
        from sklearn.metrics import mean_absolute_error
        df = pd.read_parquet(path).sort_values("day")
        last = df["day"].max() - pd.Timedelta(days=14)
        old, new = df[df["day"] <= last], df[df["day"] > last]
        cols = ["km", "hour", "weekday", "rain"]
        m = HistGradientBoostingRegressor().fit(old[cols], old["minutes"])
        mae = mean_absolute_error(new["minutes"], m.predict(new[cols]))
        joblib.dump(m, "/tmp/eta.joblib")
        return {"mae": mae, "model": "/tmp/eta.joblib"}

    @task.branch
    def gate(res: dict) -> str:
        return "publish" if res["mae"] < 4.0 else "skip"

    @task
    def publish():
        print("published")

    @task
    def skip():
        print("kept the old one")

    gate(train(extract())) >> [publish(), skip()]


eta_model()
