# expects: preprocess-before-split
import pandas as pd
import numpy as np
import statsmodels.api as sm
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_squared_error

df = pd.read_csv("ads.csv")
df[["tv", "radio"]] = StandardScaler().fit_transform(df[["tv", "radio"]])
X = sm.add_constant(df[["tv", "radio"]])
y = df["sales"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.3, random_state=100)
results = sm.OLS(y_train, X_train).fit()
print(mean_squared_error(y_test, results.predict(X_test)))
