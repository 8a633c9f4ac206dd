# expects: nothing
import pickle, numpy as np
with open('a.pkl','rb') as f:
    X_train, y_train, X_test, y_test = pickle.load(f)
from sklearn.preprocessing import StandardScaler
s = StandardScaler().fit(X_train)
X_train = s.transform(X_train); X_test = s.transform(X_test)
from sklearn.svm import SVC
c = SVC().fit(X_train, y_train)
print(c.score(X_test, y_test))
