# expects: cross-validation
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.feature_selection import SelectFromModel
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import GridSearchCV

d = pd.read_csv("parkinsons.csv").drop(columns="name")
X, y = d.drop(columns="status"), d.status
X = SimpleImputer().fit_transform(X)
X = SelectFromModel(ExtraTreesClassifier(100, random_state=0)).fit_transform(X, y)
gs = GridSearchCV(RidgeClassifier(), {"alpha": [.1, 1, 10, 100]}, cv=10, scoring="balanced_accuracy")
gs.fit(X, y)
print(gs.best_params_, gs.best_score_)
