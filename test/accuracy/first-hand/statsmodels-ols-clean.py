# expects: nothing
import pandas as pd
import numpy as np
import statsmodels.api as sm
from sklearn.model_selection import train_test_split

df = pd.read_csv("ads.csv")
X = sm.add_constant(df[["tv", "radio"]])
y = df["sales"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.3, random_state=100)
results = sm.OLS(y_train, X_train).fit()
print(results.summary())
y_pred = results.predict(X_test)
print(np.sqrt(((y_pred - y_test) ** 2).mean()))
