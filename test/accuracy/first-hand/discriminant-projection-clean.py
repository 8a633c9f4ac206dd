# expects: nothing
import pandas as pd
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

bottles = pd.read_csv("bottles.csv")
X, y = bottles.iloc[:, 1:], bottles["vineyard"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3)
projection = LinearDiscriminantAnalysis(n_components=2)
X_train = projection.fit_transform(X_train, y_train)
X_test = projection.transform(X_test)
forest = RandomForestClassifier().fit(X_train, y_train)
print(accuracy_score(y_test, forest.predict(X_test)))
