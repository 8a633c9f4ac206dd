# expects: preprocess-before-split, multi-test
# ablation: which group of features carries the signal?
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

GROUPS = {
    "size": ["sqft_living", "sqft_lot", "sqft_above", "sqft_basement", "bedrooms", "bathrooms", "floors"],
    "quality": ["condition", "grade", "view", "waterfront"],
    "age": ["yr_built", "yr_renovated"],
    "place": ["lat", "long"],
    "neighbours": ["sqft_living15", "sqft_lot15"],
}
ALL = sum(GROUPS.values(), [])

house = pd.read_csv("kc_house_data.csv")
house = house[house["bedrooms"] < 12]
y = np.log(house["price"])
X = house[ALL]
X = (X - X.mean()) / X.std()

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=17)


def mae_with(cols):
    g = GradientBoostingRegressor(n_estimators=300, max_depth=4, random_state=0)
    g.fit(X_train[cols], y_train)
    return mean_absolute_error(np.exp(y_test), np.exp(g.predict(X_test[cols])))


full = mae_with(ALL)
print("all %d features: %.0f USD" % (len(ALL), full))
table = {}
for name, cols in GROUPS.items():
    without = [c for c in ALL if c not in cols]
    m = mae_with(without)
    table[name] = m - full
    print("  - %-12s %.0f (%+.0f)" % (name, m, m - full))
pd.Series(table).to_csv("ablation.csv")
