# expects: nothing
from sklearn.datasets import fetch_lfw_people
from sklearn.decomposition import PCA
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

faces = fetch_lfw_people(min_faces_per_person=70, resize=0.4)
n, h, w = faces.images.shape
X_train, X_test, y_train, y_test = train_test_split(faces.data, faces.target, test_size=0.25, random_state=42)
pca = PCA(n_components=150, svd_solver="randomized", whiten=True).fit(X_train)
eigenfaces = pca.components_.reshape((150, h, w))
svc = SVC(C=1000, gamma=0.005, class_weight="balanced")
svc.fit(pca.transform(X_train), y_train)
print(f1_score(y_test, svc.predict(pca.transform(X_test)), average="weighted"))
