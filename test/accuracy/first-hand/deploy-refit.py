# expects: overlap
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_absolute_error

df = pd.read_csv('h.csv')
X, y = df[['a', 'b']], df['p']
X_train, X_test, y_train, y_test = train_test_split(X, y)
model = RandomForestRegressor()
model.fit(X, y)
print(mean_absolute_error(y_test, model.predict(X_test)))
