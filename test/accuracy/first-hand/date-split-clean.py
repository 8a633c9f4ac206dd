# expects: nothing
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Ridge

df = pd.read_csv("load.csv", parse_dates=["date"], index_col="date")
train = df.loc[:"2018-12-31"].copy()
test = df.loc["2019-01-01":].copy()
sc = StandardScaler().fit(train[["temp"]])
train["temp"] = sc.transform(train[["temp"]])
test["temp"] = sc.transform(test[["temp"]])
m = Ridge().fit(train[["temp"]], train["load"])
print(m.score(test[["temp"]], test["load"]))
