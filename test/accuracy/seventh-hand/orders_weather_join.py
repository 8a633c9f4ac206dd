# expects: join-ignores-event-time
import pandas as pd
from sklearn.linear_model import PoissonRegressor
from sklearn.metrics import mean_poisson_deviance

calls = pd.read_csv("calls.csv", parse_dates=["call_time"])
status = pd.read_csv("machine_status.csv", parse_dates=["status_time"])
d = pd.merge(calls, status, how="inner", left_on="machine", right_on="machine_id")
d = d.sort_values("call_time")
f = ["temp", "vibration", "load"]
old, new = d[d.call_time.dt.year < 2023], d[d.call_time.dt.year >= 2023]
p = PoissonRegressor().fit(old[f], old["parts_needed"])
print(mean_poisson_deviance(new["parts_needed"], p.predict(new[f])))
