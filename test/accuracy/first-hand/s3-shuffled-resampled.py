# expects: random-split-over-time
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPRegressor


def read():
    raw = pd.read_csv("sensor.csv")
    raw["ts"] = pd.to_datetime(raw["ts"], unit="s")
    return raw.set_index("ts").resample("1H").mean().dropna()


def with_lags(df, n):
    for i in (1, 2, 3):
        df["t-%d" % i] = df["value"].shift(i)
    return df.dropna()


df = with_lags(read(), 3)
train, test = train_test_split(df, test_size=0.3, random_state=5)
net = MLPRegressor((32, 16), max_iter=400)
net.fit(train.drop(columns="value"), train["value"])
print(net.score(test.drop(columns="value"), test["value"]))
