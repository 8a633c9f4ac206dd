# expects: nothing
import numpy as np
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

yacht = pd.read_csv("yacht.csv")
X_train, X_test, y_train, y_test = train_test_split(yacht.iloc[:, :-1], yacht.iloc[:, -1], test_size=0.2, random_state=0)
members = [make_pipeline(StandardScaler(), MLPRegressor((64,), random_state=s, max_iter=2000)).fit(X_train, y_train) for s in range(10)]
mean = np.mean([m.predict(X_test) for m in members], axis=0)
print("RMSE", mean_squared_error(y_test, mean) ** 0.5)
