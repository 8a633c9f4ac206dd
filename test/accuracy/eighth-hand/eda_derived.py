# expects: nothing
import pandas as pd
import seaborn as sns
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

kc = pd.read_csv("kc_house_data.csv", parse_dates=["date"])
kc["ppsf"] = kc["price"] / kc["sqft_living"]
sns.boxplot(data=kc, x="zipcode", y="ppsf")
print(kc.groupby("zipcode")["ppsf"].median().sort_values().tail())
kc["month"] = kc["date"].dt.month
features = ["bedrooms", "bathrooms", "sqft_living", "grade", "lat", "long", "month"]
Xa, Xb, ya, yb = train_test_split(kc[features], kc["price"], random_state=0)
rf = RandomForestRegressor(n_jobs=-1).fit(Xa, ya)
print(mean_absolute_error(yb, rf.predict(Xb)))
