# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LinearRegression
df = pd.read_csv('a.csv')
df['price_z'] = (df['price'] - df['price'].mean()) / df['price'].std()
print(df[abs(df['price_z']) < 3].shape)
X = df[['a', 'b']]
y = df['y']
Xa, Xb, ya, yb = train_test_split(X, y)
print(LinearRegression().fit(Xa, ya).score(Xb, yb))
