# expects: multi-test
# -*- coding: utf-8 -*-
import numpy as np
from sklearn import datasets, svm, metrics
from sklearn.cross_validation import train_test_split

digits = datasets.load_digits()
n_samples = len(digits.images)
data = digits.images.reshape((n_samples, -1)) / 16.0

X_train, X_test, y_train, y_test = train_test_split(data, digits.target, test_size=0.5, random_state=0)

best = None
for gamma in [0.0001, 0.001, 0.01]:
    classifier = svm.SVC(gamma=gamma)
    classifier.fit(X_train, y_train)
    predicted = classifier.predict(X_test)
    f1 = metrics.f1_score(y_test, predicted, average='macro')
    print "gamma %s: f1 %.3f" % (gamma, f1)
