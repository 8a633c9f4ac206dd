# expects: preprocess-before-split
from collections import namedtuple

from sklearn.datasets import fetch_lfw_people
from sklearn.decomposition import PCA
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

Faces = namedtuple("Faces", "X_train X_test y_train y_test names")


def load_faces(min_faces=70, components=150):
    lfw = fetch_lfw_people(min_faces_per_person=min_faces, resize=0.4)
    eigen = PCA(n_components=components, whiten=True, svd_solver="randomized").fit_transform(lfw.data)
    split = train_test_split(eigen, lfw.target, test_size=0.25, random_state=42)
    return Faces(*split, lfw.target_names)


def main():
    faces = load_faces()
    print("train", faces.X_train.shape, "test", faces.X_test.shape)
    clf = SVC(kernel="rbf", class_weight="balanced", C=1000, gamma=0.005)
    clf.fit(faces.X_train, faces.y_train)
    y_pred = clf.predict(faces.X_test)
    print(classification_report(faces.y_test, y_pred, target_names=faces.names))


main()
