# expects: overlap
# Assignment 2: regression
# name: ________
import numpy
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import PolynomialFeatures

data = numpy.loadtxt("auto_mpg.txt")
x = data[:, 1:]
y = data[:, 0]

feats = PolynomialFeatures(2).fit_transform(x)
reg = LinearRegression()
reg.fit(feats, y)
print("R^2", reg.score(feats, y))
