# expects: nothing
from mydata import load
from sklearn.svm import SVC
ds = load("x")
m = SVC().fit(ds.first, ds.first_y)
print(m.score(ds.second, ds.second_y))
