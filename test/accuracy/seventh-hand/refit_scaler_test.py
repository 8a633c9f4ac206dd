# expects: preprocess-before-split
import pandas as pd
import numpy as np
from sklearn import preprocessing, svm, metrics
from sklearn.model_selection import train_test_split

d = pd.read_csv("banknote.csv", names=["var","skew","curt","entropy","cls"])
tr, te = train_test_split(d, test_size=0.33, random_state=1)
xtr = tr.iloc[:, :-1].values
ytr = tr.iloc[:, -1].values
xte = te.iloc[:, :-1].values
yte = te.iloc[:, -1].values

scale = preprocessing.StandardScaler()
xtr = scale.fit_transform(xtr)
xte = scale.fit_transform(xte)

m = svm.SVC(kernel="rbf", C=10, gamma="scale")
m.fit(xtr, ytr)
print(metrics.confusion_matrix(yte, m.predict(xte)))
