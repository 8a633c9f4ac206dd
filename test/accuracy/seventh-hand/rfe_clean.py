# expects: nothing
import pandas as pd
from sklearn.feature_selection import RFECV
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

wine = pd.read_csv("winequality-red.csv", sep=";")
X_train, X_test, y_train, y_test = train_test_split(wine.drop(columns="quality"), wine["quality"], random_state=2)
rfe = RFECV(LinearRegression(), cv=5).fit(X_train, y_train)
print(list(X_train.columns[rfe.support_]))
print("test R2:", rfe.score(X_test, y_test))
