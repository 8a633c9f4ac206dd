# expects: nothing
# CS 4641 HW4 -- same data, this time with a pipeline like the TA said
from sklearn.datasets import load_wine
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split, GridSearchCV
from sklearn.svm import SVC
import matplotlib.pyplot as plt

wine = load_wine()
X, y = wine.data, wine.target

# Q1 picture of all the points
Z = PCA(2).fit_transform(StandardScaler().fit_transform(X))
plt.scatter(Z[:, 0], Z[:, 1], c=y)
plt.savefig('q1.png')

# Q2 pick the kernel
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=.3, random_state=4641)
pipe = make_pipeline(StandardScaler(), PCA(), SVC())
grid = {'svc__kernel': ['linear', 'rbf'], 'pca__n_components': [2, 4, 8]}
gs = GridSearchCV(pipe, grid, cv=5)
gs.fit(Xtr, ytr)
print(gs.best_params_, gs.best_score_)

# Q3 final number
print('test accuracy', gs.score(Xte, yte))
