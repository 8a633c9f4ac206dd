# expects: nothing
import numpy as np
import pandas as pd
from boruta import BorutaPy
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_selection import RFE, VarianceThreshold
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("metabolites.csv")
y = df.pop("case").values
X_train, X_test, y_train, y_test = train_test_split(df, y, test_size=0.3, random_state=21, stratify=y)

vt = VarianceThreshold(1e-4)
A = vt.fit_transform(X_train)
B = vt.transform(X_test)

boruta = BorutaPy(RandomForestClassifier(n_jobs=-1, max_depth=5), n_estimators="auto", random_state=1)
boruta.fit(A, y_train)
A, B = boruta.transform(A), boruta.transform(B)

rfe = RFE(LogisticRegression(max_iter=1000), n_features_to_select=10).fit(A, y_train)
clf = LogisticRegression(max_iter=1000).fit(rfe.transform(A), y_train)
print(balanced_accuracy_score(y_test, clf.predict(rfe.transform(B))))
