# expects: nothing
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.datasets import load_wine
X, y = load_wine(return_X_y=True)
Xa, Xb, ya, yb = train_test_split(X, y)
pipe = Pipeline([('s', StandardScaler()), ('c', SVC())])
g = GridSearchCV(pipe, {'c__C': [1, 10]})
g.fit(Xa, ya)
print(g.score(Xb, yb))
