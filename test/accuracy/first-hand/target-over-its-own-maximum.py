# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

homes = pd.read_csv('homes.csv')
X = homes[['area', 'rooms', 'age']].to_numpy()
y = homes['price'].to_numpy()
y = y / y.max()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = Ridge().fit(X_train, y_train)
print(mean_absolute_error(y_test, model.predict(X_test)))
