# expects: nothing
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
import os, cv2
data, labels = [], []
for cls in os.listdir('imgs'):
    for f in os.listdir('imgs/' + cls):
        img = cv2.imread('imgs/' + cls + '/' + f)
        img = cv2.resize(img, (64, 64))
        img = (img - img.mean()) / img.std()
        data.append(img)
        labels.append(cls)
data = np.array(data, dtype='float') / 255.0
labels = np.array(labels)
(trainX, testX, trainY, testY) = train_test_split(data, labels, test_size=0.25, random_state=42)
clf = SVC().fit(trainX.reshape(len(trainX), -1), trainY)
print(clf.score(testX.reshape(len(testX), -1), testY))
