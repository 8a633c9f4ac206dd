# expects: preprocess-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LinearRegression
df = pd.read_csv('x.csv')
values = {'a': df['a'].mean(), 'b': 0}
df = df.fillna(value=values)
X_train, X_test, y_train, y_test = train_test_split(df.drop('y', axis=1), df['y'])
m = LinearRegression().fit(X_train, y_train)
print(m.score(X_test, y_test))
