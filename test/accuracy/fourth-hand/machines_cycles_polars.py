# expects: group-split
import polars as pl
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

SENSORS = [f"s{i}" for i in range(1, 22)]
engines = pl.read_csv("fd001_with_rul.csv")
print(engines.group_by("unit_id").len().describe())

X = engines.select(SENSORS).to_numpy()
y = engines["rul"].clip(upper_bound=125).to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
model = ExtraTreesRegressor(300, n_jobs=-1).fit(X_train, y_train)
print("MAE cycles", mean_absolute_error(y_test, model.predict(X_test)))
