# expects: overlap
import pandas as pd
from sklearn.tree import DecisionTreeRegressor
from sklearn.metrics import mean_absolute_error

melbourne_data = pd.read_csv("melb_data.csv").dropna(axis=0)
y = melbourne_data.Price
features = ["Rooms", "Bathroom", "Landsize", "BuildingArea", "YearBuilt"]
X = melbourne_data[features]
melbourne_model = DecisionTreeRegressor(random_state=1)
melbourne_model.fit(X, y)
print(mean_absolute_error(y, melbourne_model.predict(X)))
