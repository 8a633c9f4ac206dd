# expects: nothing
import numpy as np
import pandas as pd
from sklearn.neural_network import MLPRegressor
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
df = pd.read_csv("d.csv")
a, b = train_test_split(df, test_size=0.2)
sx, sy = StandardScaler(), StandardScaler()
xa, ya = sx.fit_transform(a[["u", "v"]]), sy.fit_transform(a[["w"]]).ravel()
net = MLPRegressor().fit(xa, ya)
p = sy.inverse_transform(net.predict(sx.transform(b[["u", "v"]])).reshape(-1, 1)).ravel()
print(np.sqrt(np.mean((p - b["w"].to_numpy()) ** 2)))
