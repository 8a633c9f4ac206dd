# expects: nothing
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_iris(return_X_y=True)
accs = []
for seed in range(20):
    a, b, ya, yb = train_test_split(X, y, test_size=0.3, random_state=seed)
    s = StandardScaler().fit(a)
    accs.append(SVC().fit(s.transform(a), ya).score(s.transform(b), yb))
print(np.mean(accs), np.percentile(accs, [2.5, 97.5]))
