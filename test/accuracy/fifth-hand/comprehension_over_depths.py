# expects: multi-test
import pandas as pd
from sklearn.tree import DecisionTreeRegressor
from sklearn.model_selection import train_test_split

bike = pd.read_csv("bikes_table.csv")
X_train, X_test, y_train, y_test = train_test_split(bike[["temp", "hum", "wind"]], bike["cnt"], random_state=3)
curve = {d: DecisionTreeRegressor(max_depth=d).fit(X_train, y_train).score(X_test, y_test) for d in range(2, 16)}
print(pd.Series(curve).to_string())
