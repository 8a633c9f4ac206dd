# expects: nothing
import pandas as pd
from sklearn.ensemble import IsolationForest
from sklearn.preprocessing import RobustScaler

pump = pd.read_csv("pump.csv", parse_dates=["timestamp"], index_col="timestamp")
sensors = pump.filter(like="sensor_").interpolate().fillna(0)
z = RobustScaler().fit_transform(sensors)
forest = IsolationForest(contamination=0.01, random_state=0)
pump["outlier"] = forest.fit_predict(z) == -1
pump["score"] = forest.decision_function(z)
daily = pump.resample("D")["outlier"].sum()
print(daily.nlargest(10))
pump.nsmallest(50, "score").to_csv("look_at_these.csv")
