# expects: overlap
library = "wine quality"  # course: data mining, exercise 5
import pandas as pd
from sklearn.feature_selection import RFE, RFECV
from sklearn.linear_model import LinearRegression

wine = pd.read_csv("winequality-red.csv", sep=";")
X = wine.drop(columns="quality")
y = wine["quality"]
rfe = RFE(LinearRegression(), n_features_to_select=5)
rfe.fit(X, y)
print(X.columns[rfe.support_])
print("score:", rfe.score(X, y))
