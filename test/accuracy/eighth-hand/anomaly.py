# expects: nothing
import pandas as pd
from sklearn.ensemble import IsolationForest
from sklearn.preprocessing import RobustScaler

flows = pd.read_csv("netflow_2024w12.csv")
num = flows[["bytes_in", "bytes_out", "pkts", "duration"]]
Z = RobustScaler().fit_transform(num)
iso = IsolationForest(contamination=0.01, random_state=0)
flows["outlier"] = iso.fit_predict(Z)
flows["score"] = iso.score_samples(Z)
worst = flows.sort_values("score").head(50)
worst.to_csv("for_analyst.csv", index=False)
print(flows.groupby("src_subnet")["outlier"].apply(lambda s: (s == -1).mean()).sort_values().tail())
