# expects: preprocess-before-split, multi-test
# CS 4641 HW3   name: ______   section B
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from sklearn.metrics import accuracy_score
import matplotlib.pyplot as plt

wine = load_wine()
X = wine.data
y = wine.target

# Q1 standardize the data
X = StandardScaler().fit_transform(X)

# Q2 pca with 2 components and plot
pca = PCA(n_components=2)
Z = pca.fit_transform(X)
plt.scatter(Z[:, 0], Z[:, 1], c=y)
plt.savefig('q2.png')

# Q3 try at least 3 kernels
Ztr, Zte, ytr, yte = train_test_split(Z, y, test_size=.3, random_state=4641)
for k in ['linear', 'rbf', 'poly']:
    clf = SVC(kernel=k)
    clf.fit(Ztr, ytr)
    print(k, accuracy_score(yte, clf.predict(Zte)))
# Q4: rbf is the best because the data is not linear
