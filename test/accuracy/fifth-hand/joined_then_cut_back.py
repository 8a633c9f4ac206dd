# expects: nothing
"""Join the two files for cleaning, cut back, hold out, score once, submit."""
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
n = len(train)
target = np.log1p(train["price"])
both = pd.concat([train.drop(columns="price"), test], ignore_index=True)
both["baths"] = both["full_bath"] + 0.5 * both["half_bath"]
both["garage"] = both["garage"].fillna(0)
both["old"] = (both["built"] < 1950).astype(int)
cols = ["baths", "garage", "old", "area"]
known, unknown = both[:n][cols], both[n:][cols]
a, b, ya, yb = train_test_split(known, target, test_size=0.2, random_state=0)
ridge = Ridge(5).fit(a, ya)
print(mean_squared_error(yb, ridge.predict(b)) ** 0.5)
pd.DataFrame({"id": test["id"], "price": np.expm1(ridge.predict(unknown))}).to_csv("sub.csv", index=False)
