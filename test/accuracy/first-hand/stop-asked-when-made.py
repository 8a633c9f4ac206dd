# expects: threshold-on-test, multi-test
import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from xgboost import XGBRegressor

rides = pd.read_csv("rides.csv")
X_train, X_test, y_train, y_test = train_test_split(rides.drop(columns="minutes"), rides["minutes"], random_state=5)
model = XGBRegressor(n_estimators=4000, learning_rate=0.02, early_stopping_rounds=40)
model.fit(X_train, y_train, eval_set=[(X_test, y_test)], verbose=False)
print(mean_absolute_error(y_test, model.predict(X_test)))
