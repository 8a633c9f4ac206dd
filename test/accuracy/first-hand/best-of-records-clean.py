# expects: nothing
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error

fit, tune, held = (pd.read_csv(f"rent_{year}.csv") for year in (2019, 2020, 2021))
inputs = ["rooms", "metres", "floor"]
tried = {}
for alpha in (0.01, 0.1, 1.0):
    model = ElasticNet(alpha=alpha).fit(fit[inputs], fit["rent"])
    tried[alpha] = (mean_absolute_error(tune["rent"], model.predict(tune[inputs])), model)
alpha, (error, best) = min(tried.items(), key=lambda pair: pair[1][0])
print("chosen", alpha, error)
records = [{"ratio": r, "model": ElasticNet(alpha=alpha, l1_ratio=r).fit(fit[inputs], fit["rent"])} for r in (0.2, 0.8)]
for record in records:
    record["error"] = mean_absolute_error(tune["rent"], record["model"].predict(tune[inputs]))
chosen = min(records, key=lambda record: record["error"])
print("on the year after", mean_absolute_error(held["rent"], chosen["model"].predict(held[inputs])))
