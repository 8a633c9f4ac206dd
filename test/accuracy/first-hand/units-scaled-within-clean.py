# expects: nothing
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import GroupShuffleSplit

pumps = pd.read_csv("pumps.csv")
runs = pumps.groupby("pump")
pumps["remaining"] = runs["cycle"].transform("max") - pumps["cycle"]
pumps["above_own"] = pumps["vibration"] - runs["vibration"].transform("mean")
inputs = ["vibration", "pressure", "above_own"]
seen, held = next(GroupShuffleSplit(1, test_size=0.25, random_state=2).split(pumps, groups=pumps["pump"]))
fit, test = pumps.iloc[seen], pumps.iloc[held]
model = GradientBoostingRegressor().fit(fit[inputs], fit["remaining"])
print(mean_absolute_error(test["remaining"], model.predict(test[inputs])))
