# expects: nothing
import numpy as np, pandas as pd
from sklearn.linear_model import LinearRegression
df = pd.read_csv('x.csv')
data = df.values
np.random.shuffle(data)
folds = np.array_split(data, 5)
for i in range(5):
    test = folds[i]
    train = np.vstack([folds[j] for j in range(5) if j != i])
    m = LinearRegression().fit(train[:, :-1], train[:, -1])
    print(m.score(test[:, :-1], test[:, -1]))
