# expects: overlap
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

rents = pd.read_csv("rents.csv")
seen, held = train_test_split(rents.index, test_size=0.25, random_state=8)
inputs = ["area", "rooms", "floor"]
model = Ridge(alpha=3.0).fit(rents[inputs], rents["rent"])
rents["guess"] = model.predict(rents[inputs])
rents["off_by"] = (rents["guess"] - rents["rent"]).abs()
print(rents.loc[held, "off_by"].mean(), rents.loc[held, "off_by"].max())
