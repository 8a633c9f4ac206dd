# expects: nothing
import cv2
import glob
import numpy as np
from sklearn.svm import SVC
from sklearn.model_selection import train_test_split
train_paths, test_paths = train_test_split(glob.glob("img/*/*.png"))


def load(paths, augment):
    X, y = [], []
    for path in paths:
        img = cv2.resize(cv2.imread(path), (32, 32)).ravel()
        X.append(img)
        y.append(path.split("/")[1])
        if augment:
            X.append(np.flip(img))
            y.append(path.split("/")[1])
    return np.array(X), np.array(y)


a, ya = load(train_paths, True)
b, yb = load(test_paths, False)
print(SVC().fit(a, ya).score(b, yb))
