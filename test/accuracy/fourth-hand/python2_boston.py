# expects: overlap
import pandas as pd
from sklearn import linear_model
from sklearn.metrics import mean_squared_error
from math import sqrt

data = pd.read_csv('housing.csv')
print data.head()
print "rows:", len(data)

X = data[['rm', 'lstat', 'ptratio', 'crim']]
y = data['medv']

regr = linear_model.LinearRegression()
regr.fit(X, y)
print 'Coefficients:', regr.coef_

predicted = regr.predict(X)
print 'RMSE: %.2f' % sqrt(mean_squared_error(y, predicted))
for name, w in zip(X.columns, regr.coef_):
    print '%10s %+.3f' % (name, w)
