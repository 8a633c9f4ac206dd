# expects: nothing
import itertools
import pandas as pd
from prophet import Prophet
from prophet.diagnostics import cross_validation, performance_metrics

df = pd.read_csv("museum_visits.csv").rename(columns={"date": "ds", "visitors": "y"})
cutoff = pd.Timestamp("2022-06-30")
df["ds"] = pd.to_datetime(df["ds"])
train, test = df[df.ds <= cutoff], df[df.ds > cutoff]

rmses = []
grid = [dict(zip(("changepoint_prior_scale", "seasonality_prior_scale"), v)) for v in itertools.product([0.01, 0.1, 0.5], [1.0, 10.0])]
for params in grid:
    m = Prophet(**params).fit(train)
    folds = cross_validation(m, initial="730 days", period="90 days", horizon="60 days", parallel="processes")
    rmses.append(performance_metrics(folds, rolling_window=1)["rmse"].values[0])
best = grid[rmses.index(min(rmses))]
final = Prophet(**best).fit(train)
forecast = final.predict(test[["ds"]])
error = (forecast["yhat"].values - test["y"].values)
print("RMSE", (error ** 2).mean() ** 0.5)
