# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split
df = pd.read_csv('h.csv')
X = df[['a','b']]; y = df['p']
Xa, Xb, ya, yb = train_test_split(X, y)
m = RandomForestRegressor(); m.fit(Xa, ya)
print(mean_absolute_error(yb, m.predict(Xb)))
final = RandomForestRegressor(); final.fit(X, y)
print(final.predict([[1, 2]]))
