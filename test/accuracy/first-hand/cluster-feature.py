# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from sklearn.cluster import KMeans
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('x.csv')
km = KMeans(5).fit(df[['a', 'b']])
df['cluster'] = km.labels_
Xt, Xs, yt, ys = train_test_split(df.drop('y', axis=1), df['y'])
print(LogisticRegression().fit(Xt, yt).score(Xs, ys))
