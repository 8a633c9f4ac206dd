# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
df = pd.read_csv("a.csv")
inputs = [c for c in df if c != "y"]
df[inputs] = MinMaxScaler().fit_transform(df[inputs])
a, b, c, d = train_test_split(df[inputs], df["y"], random_state=1)
print(LogisticRegression().fit(a, c).score(b, d))
