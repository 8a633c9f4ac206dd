# expects: nothing
import numpy as np
import pandas as pd
from sklearn.compose import TransformedTargetRegressor
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import median_absolute_error
from sklearn.model_selection import train_test_split

cars = pd.read_csv("autos.csv", encoding="latin-1")
q1, q3 = cars["price"].quantile([0.25, 0.75])
iqr = q3 - q1
cars = cars[(cars["price"] > q1 - 1.5 * iqr) & (cars["price"] < q3 + 1.5 * iqr)]
corr = cars.select_dtypes("number").corr()["price"].abs().sort_values(ascending=False)
print(corr)
keep = corr[corr > 0.1].index.drop("price").tolist()
X_train, X_test, y_train, y_test = train_test_split(cars[keep], cars["price"], test_size=0.2, random_state=0)
reg = TransformedTargetRegressor(RandomForestRegressor(200), func=np.log1p, inverse_func=np.expm1)
reg.fit(X_train.fillna(0), y_train)
print(median_absolute_error(y_test, reg.predict(X_test.fillna(0))))
