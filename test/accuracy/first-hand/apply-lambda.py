# expects: preprocess-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestRegressor

df = pd.read_csv("houses.csv")
df["year"] = df["date"].apply(lambda d: int(d[:4]))
for col in ["area", "rooms"]:
    df[col] = df[col].transform(lambda s: (s - s.mean()) / s.std())
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns=["price", "date"]), df["price"])
rf = RandomForestRegressor().fit(X_train, y_train)
print(rf.score(X_test, y_test))
