# expects: overlap
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, cross_val_score, train_test_split

houses = pd.read_csv("houses.csv")
known, held = train_test_split(houses, test_size=0.2, random_state=42)
area = known[["rooms", "age", "distance"]]
model = HistGradientBoostingRegressor().fit(area, known["price"])
print("training rmse", np.sqrt(mean_squared_error(known["price"], model.predict(area))))
print("folds", cross_val_score(model, area, known["price"], cv=KFold(5)).mean())
