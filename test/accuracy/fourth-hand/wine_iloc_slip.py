# expects: target-in-features
import pandas as pd
from sklearn.neural_network import MLPClassifier
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

df = pd.read_csv('wine.data', header=None)
y = df.iloc[:, 0]
X = df.iloc[:, 0:]

a, b, ya, yb = train_test_split(X, y, test_size=.33, random_state=1)
net = Pipeline([('sc', StandardScaler()), ('mlp', MLPClassifier((20,), max_iter=2000))])
net.fit(a, ya)
print('score: {:.3f}'.format(net.score(b, yb)))
