# expects: nothing
import pandas as pd, numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
df = pd.read_csv("a.csv", parse_dates=["d"]).sort_values("d")
def walk(frame, years):
    for y in years:
        yield frame[frame.d.dt.year < y], frame[frame.d.dt.year == y]
for before, now in walk(df, [2018, 2019, 2020]):
    m = Ridge().fit(before[["a"]], before["t"])
    print(mean_absolute_error(now["t"], m.predict(now[["a"]])))
