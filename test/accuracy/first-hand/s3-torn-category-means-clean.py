# expects: nothing
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

cars = pd.read_csv("cars.csv")
print(cars.groupby("brand")["price"].mean().sort_values())
print(cars.groupby(["brand", "fuel"]).size().unstack())
X_train, X_test, y_train, y_test = train_test_split(cars[["km", "year"]], cars["price"], random_state=0)
lr = LinearRegression().fit(X_train, y_train)
print(lr.score(X_test, y_test))
