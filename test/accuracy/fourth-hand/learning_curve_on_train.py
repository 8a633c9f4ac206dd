# expects: nothing
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import LearningCurveDisplay, learning_curve, train_test_split, validation_curve
from sklearn.naive_bayes import GaussianNB
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

sizes, train_scores, valid_scores = learning_curve(GaussianNB(), X_train, y_train, cv=5, train_sizes=np.linspace(0.1, 1, 5))
for n, t, v in zip(sizes, train_scores.mean(axis=1), valid_scores.mean(axis=1)):
    print(n, t, v)

gammas = np.logspace(-6, -1, 6)
_, valid = validation_curve(SVC(), X_train, y_train, param_name="gamma", param_range=gammas, cv=5)
gamma = gammas[valid.mean(axis=1).argmax()]
print("gamma", gamma)
svc = SVC(gamma=gamma).fit(X_train, y_train)
print("test", svc.score(X_test, y_test))
