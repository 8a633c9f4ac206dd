# expects: cross-validation
import pandas as pd
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

sonar = pd.read_csv("sonar.all-data", header=None)
y = (sonar[60] == "M").astype(int)
X = sonar.drop(columns=60)
X = StandardScaler().fit_transform(X)

for kernel in ("linear", "rbf", "poly"):
    scores = cross_val_score(SVC(kernel=kernel), X, y, cv=StratifiedKFold(10, shuffle=True, random_state=7))
    print("%-8s %.3f (%.3f)" % (kernel, scores.mean(), scores.std()))
