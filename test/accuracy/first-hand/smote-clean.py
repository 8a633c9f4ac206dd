# expects: nothing
from imblearn.over_sampling import SMOTE
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier
df = pd.read_csv('a.csv')
X, y = df.drop('y', axis=1), df.y
X_train, X_test, y_train, y_test = train_test_split(X, y)
X_res, y_res = SMOTE().fit_resample(X_train, y_train)
clf = RandomForestClassifier().fit(X_res, y_res)
print(classification_report(y_test, clf.predict(X_test)))
