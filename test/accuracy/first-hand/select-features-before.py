# expects: preprocess-before-split
import pandas as pd
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

df = pd.read_csv("genes.csv")
X, y = df.iloc[:, :-1], df.iloc[:, -1]
selector = SelectKBest(chi2, k=20)
selector.fit(X, y)
X = selector.transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, y)
nb = GaussianNB()
nb.fit(X_train, y_train)
print(nb.score(X_test, y_test))
