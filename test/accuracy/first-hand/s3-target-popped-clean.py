# expects: nothing
import pandas as pd
from sklearn.svm import SVR
from sklearn.model_selection import train_test_split

df = pd.read_csv("energy.csv")
y = df.pop("load")
y2 = y * 2
X = df
a, b, c, d = train_test_split(X, y, shuffle=True)
svr = SVR()
svr.fit(a, c)
print(svr.score(b, d))
