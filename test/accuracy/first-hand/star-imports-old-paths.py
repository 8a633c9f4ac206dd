# expects: preprocess-before-split, multi-test
from sklearn.cross_validation import *
from sklearn.preprocessing import *
from sklearn.ensemble import *
from sklearn import svm
from pandas import *

df = read_csv("pima.csv")
X = df.values[:, 0:8]
Y = df.values[:, 8]
rescaled = MinMaxScaler(feature_range=(0, 1)).fit_transform(X)
X_train, X_test, Y_train, Y_test = train_test_split(rescaled, Y, test_size=0.33, random_state=7)
clf = RandomForestClassifier()
clf.fit(X_train, Y_train)
print clf.score(X_test, Y_test)
s = svm.SVC()
s.fit(X_train, Y_train)
print "svm", s.score(X_test, Y_test)
