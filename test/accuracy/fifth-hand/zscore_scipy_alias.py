# expects: preprocess-before-split
from scipy import stats as st
import numpy as np
from sklearn import model_selection as ms, linear_model as lm

raw = np.genfromtxt("parkinsons.csv", delimiter=",", skip_header=1, usecols=range(1, 24))
y = raw[:, 16].astype(int)
X = st.zscore(np.delete(raw, 16, axis=1), axis=0)
parts = ms.train_test_split(X, y, test_size=.25, random_state=0)
clf = lm.SGDClassifier().fit(parts[0], parts[2])
print(clf.score(parts[1], parts[3]))
