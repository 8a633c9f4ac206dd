# expects: cross-validation
import numpy as np
from pandas import read_csv
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

dataframe = read_csv("sonar.all-data", header=None)
values = dataframe.values
print(dataframe.shape)
print(dataframe[60].value_counts())
X = values[:, 0:60].astype(float)
Y = np.where(values[:, 60] == "M", 1, 0)

rescaled = StandardScaler().fit_transform(X)
kfold = StratifiedKFold(n_splits=10, shuffle=True, random_state=7)
results = cross_val_score(SVC(gamma="scale"), rescaled, Y, cv=kfold, scoring="accuracy")
for fold, accuracy in enumerate(results, 1):
    print("fold %2d: %.3f" % (fold, accuracy))
print("Accuracy: %.3f%% (%.3f%%)" % (results.mean() * 100.0, results.std() * 100.0))
