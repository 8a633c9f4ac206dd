# expects: nothing
import cv2
import glob
import numpy as np
from sklearn.svm import SVC
from sklearn.model_selection import train_test_split
X, y = [], []
for path in glob.glob("img/*/*.png"):
    img = cv2.imread(path)
    feats = []
    feats.append(img.mean())
    feats.append(cv2.Laplacian(img, cv2.CV_64F).var())
    brightness = img.max()
    feats.append(brightness)
    X.append(feats)
    y.append(path.split("/")[1])
a, b, ya, yb = train_test_split(np.array(X), y)
print(SVC().fit(a, ya).score(b, yb))
