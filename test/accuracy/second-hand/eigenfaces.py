# expects: preprocess-before-split
import sys
from time import time

from sklearn.cross_validation import train_test_split
from sklearn.datasets import fetch_lfw_people
from sklearn.decomposition import RandomizedPCA
from sklearn.metrics import classification_report, confusion_matrix
from sklearn.svm import SVC

lfw = fetch_lfw_people(min_faces_per_person=70, resize=0.4)
n_samples, h, w = lfw.images.shape
X, y = lfw.data, lfw.target
names = lfw.target_names
sys.stdout.write("%d pictures of %d people\n" % (n_samples, len(names)))

t0 = time()
pca = RandomizedPCA(n_components=150, whiten=True)
faces = pca.fit_transform(X)
eigenfaces = pca.components_.reshape((150, h, w))
print("done in %0.3fs" % (time() - t0))

F_train, F_test, y_train, y_test = train_test_split(faces, y, test_size=0.25, random_state=42)

clf = SVC(kernel="rbf", class_weight="balanced", C=1000, gamma=0.005)
clf.fit(F_train, y_train)
y_pred = clf.predict(F_test)
print(classification_report(y_test, y_pred, target_names=names))
print(confusion_matrix(y_test, y_pred, labels=range(len(names))))
