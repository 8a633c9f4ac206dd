# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

train = pd.read_csv("../input/train.csv")
test = pd.read_csv("../input/test.csv")
y = np.log1p(train.pop("SalePrice"))
both = pd.concat([train, test], ignore_index=True)
num = both.select_dtypes("number").columns
both[num] = both[num].fillna(both[num].median())
both[num] = StandardScaler().fit_transform(both[num])
X, X_sub = both[num][: len(train)], both[num][len(train):]
X_tr, X_va, y_tr, y_va = train_test_split(X, y, test_size=0.2, random_state=0)
model = Ridge(alpha=10).fit(X_tr, y_tr)
print("rmse", mean_squared_error(y_va, model.predict(X_va)) ** 0.5)
pd.DataFrame({"Id": test["Id"], "SalePrice": np.expm1(model.predict(X_sub))}).to_csv("sub.csv", index=False)
