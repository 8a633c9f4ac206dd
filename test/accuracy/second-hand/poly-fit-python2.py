# expects: nothing
# Python 2: notes from the 2014 course
import pylab as pl
from numpy import *
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import PolynomialFeatures
from sklearn import cross_validation, metrics

table = loadtxt('faithful.txt')
X = table[:, :1]
y = table[:, 1]
print 'rows', len(X), 'mean wait', y.mean()

X = PolynomialFeatures(degree=3).fit_transform(X)
X_train, X_test, y_train, y_test = cross_validation.train_test_split(X, y, test_size=0.3, random_state=0)
lr = LinearRegression()
lr.fit(X_train, y_train)
print 'coefficients', lr.coef_
print 'test error', metrics.mean_squared_error(y_test, lr.predict(X_test))
pl.plot(X_test[:, 1], y_test, 'x')
pl.show()
