# expects: encode-before-split
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
y = train.pop("SalePrice")
n = len(train)
both = pd.get_dummies(pd.concat([train, test]).fillna(0))
X, X_sub = both.iloc[:n], both.iloc[n:]
a, b, ya, yb = train_test_split(X, y, random_state=1)
r = Ridge(10).fit(a, ya)
print(mean_squared_error(yb, r.predict(b)) ** 0.5)
pd.DataFrame({"Id": test["Id"], "SalePrice": r.predict(X_sub)}).to_csv("submission.csv", index=False)
