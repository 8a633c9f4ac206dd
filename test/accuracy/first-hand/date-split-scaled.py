# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Ridge

df = pd.read_csv("load.csv", parse_dates=["date"], index_col="date")
df["temp"] = StandardScaler().fit_transform(df[["temp"]])
train = df[df.index < "2019-01-01"]
test = df[df.index >= "2019-01-01"]
m = Ridge().fit(train[["temp"]], train["load"])
print(m.score(test[["temp"]], test["load"]))
