# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import GroupShuffleSplit

pumps = pd.read_csv("pumps.csv")
pumps["above_all"] = pumps["vibration"] - pumps["vibration"].mean()
inputs = ["vibration", "pressure", "above_all"]
seen, held = next(GroupShuffleSplit(1, test_size=0.25, random_state=2).split(pumps, groups=pumps["pump"]))
fit, test = pumps.iloc[seen], pumps.iloc[held]
model = GradientBoostingRegressor().fit(fit[inputs], fit["remaining"])
print(mean_absolute_error(test["remaining"], model.predict(test[inputs])))
