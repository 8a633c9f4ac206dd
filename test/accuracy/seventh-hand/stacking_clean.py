# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import LassoCV
from sklearn.metrics import mean_squared_log_error
from sklearn.model_selection import KFold, cross_val_predict, train_test_split

houses = pd.read_csv("kc_house.csv")
y = houses.pop("price").values
X = houses.drop(columns=["id", "date"]).values
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.2, random_state=6)

level0 = [RandomForestRegressor(300, n_jobs=-1), GradientBoostingRegressor()]
oof = np.column_stack([cross_val_predict(m, X_train, y_train, cv=KFold(5, shuffle=True, random_state=1)) for m in level0])
meta_test = np.column_stack([m.fit(X_train, y_train).predict(X_test) for m in level0])
meta = LassoCV(cv=3).fit(oof, y_train)
print("RMSLE", np.sqrt(mean_squared_log_error(y_test, np.clip(meta.predict(meta_test), 0, None))))
