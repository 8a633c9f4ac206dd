# expects: nothing
#!/usr/bin/env python
# -*- coding: utf-8 -*-
# handwritten digits, a few classifiers
# homework 2, ML 2016
import sys
import time
import numpy as np
from sklearn import datasets, svm, neighbors, metrics
from sklearn.linear_model import LogisticRegression
from sklearn.ensemble import RandomForestClassifier
from sklearn.cross_validation import train_test_split, cross_val_score
import pylab as pl

digits = datasets.load_digits()
print digits.data.shape
print "classes:", digits.target_names

images_and_labels = list(zip(digits.images, digits.target))
for index, (image, label) in enumerate(images_and_labels[:4]):
    pl.subplot(2, 4, index + 1)
    pl.axis('off')
    pl.imshow(image, cmap=pl.cm.gray_r, interpolation='nearest')
    pl.title('Training: %i' % label)

n_samples = len(digits.images)
data = digits.images.reshape((n_samples, -1)) / 16.0
target = digits.target

for d in range(10):
    print d, np.sum(target == d)

X_train, X_test, y_train, y_test = train_test_split(data, target, test_size=0.5, random_state=0)
print "train", X_train.shape, "test", X_test.shape

names = ["svm", "knn", "logreg", "forest"]
classifiers = [svm.SVC(gamma=0.1),
               neighbors.KNeighborsClassifier(3),
               LogisticRegression(C=10.),
               RandomForestClassifier(n_estimators=50)]

for name, clf in zip(names, classifiers):
    t0 = time.time()
    s = cross_val_score(clf, X_train, y_train, cv=5)
    t1 = time.time()
    print "-" * 40
    print name, "cv in %.2fs" % (t1 - t0)
    print "accuracy: %.3f (+/- %.3f)" % (s.mean(), 2 * s.std())

clf = svm.SVC(gamma=0.1)
clf.fit(X_train, y_train)
predicted = clf.predict(X_test)
print "-" * 40
print "final:", metrics.accuracy_score(y_test, predicted)
print "Confusion matrix:\n%s" % metrics.confusion_matrix(y_test, predicted)

wrong = np.where(predicted != y_test)[0]
print len(wrong), "errors"
for index, i in enumerate(wrong[:4]):
    pl.subplot(2, 4, index + 5)
    pl.axis('off')
    pl.imshow(X_test[i].reshape(8, 8), cmap=pl.cm.gray_r, interpolation='nearest')
    pl.title('P: %i' % predicted[i])
pl.show()
