# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

rides = pd.read_csv("taxi.csv", parse_dates=["pickup"])
rides["hour"] = rides["pickup"].dt.hour
rides["weekday"] = rides["pickup"].dt.dayofweek
rides.groupby("hour")["fare"].mean().plot()
rides.sort_values("fare").head()
X = rides[["hour", "weekday", "distance"]]
X_train, X_test, y_train, y_test = train_test_split(X, rides["fare"], random_state=1)
rf = RandomForestRegressor(n_estimators=50).fit(X_train, y_train)
print(rf.score(X_test, y_test))
