# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
events = pd.read_parquet("clicks.parquet").sort_values("ts")
weeks = sorted(events["week"].unique())
losses = []
for i in range(4, len(weeks)):
    past = events[events["week"].isin(weeks[i - 4:i])]
    now = events[events["week"] == weeks[i]]
    m = LogisticRegression().fit(past[["pos", "hist_ctr"]], past["click"])
    losses.append(log_loss(now["click"], m.predict_proba(now[["pos", "hist_ctr"]])))
print(sum(losses) / len(losses))
