# expects: preprocess-before-split, cross-validation
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Ridge
df = pd.read_csv("stores.csv")
df[["a", "b"]] = StandardScaler().fit_transform(df[["a", "b"]])
for store in df["store"].unique():
    test = df[df["store"] == store]
    train = df[df["store"] != store]
    m = Ridge().fit(train[["a", "b"]], train["y"])
    print(store, m.score(test[["a", "b"]], test["y"]))
