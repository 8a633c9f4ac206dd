# expects: nothing
import pandas as pd, seaborn as sns, matplotlib.pyplot as plt
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split
df = pd.read_csv('h.csv')
print(df.describe()); df.info()
print(df.a.mean(), df.groupby('c').a.mean())
sns.heatmap(df.corr()); plt.show()
q = df.a.quantile(.99)
df = df[df.a < q]
X = df[['a','b']]; y = df['p']
Xa, Xb, ya, yb = train_test_split(X, y)
m = RandomForestRegressor(); m.fit(Xa, ya)
print(mean_absolute_error(yb, m.predict(Xb)))
