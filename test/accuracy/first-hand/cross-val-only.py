# expects: cross-validation
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import cross_val_score, cross_val_predict
from sklearn.svm import SVC

df = pd.read_csv("sonar.csv", header=None)
X, y = df.iloc[:, :60], df[60]
X = StandardScaler().fit_transform(X)
print(cross_val_score(SVC(), X, y, cv=10).mean())
pred = cross_val_predict(SVC(), X, y, cv=10)
print((pred == y).mean())
