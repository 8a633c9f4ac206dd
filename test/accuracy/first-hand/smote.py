# expects: overlap
from imblearn.over_sampling import SMOTE
import pandas as pd
df = pd.read_csv('a.csv')
X, y = df.drop('y', axis=1), df.y
X_res, y_res = SMOTE().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X_res, y_res)
clf = RandomForestClassifier().fit(X_train, y_train)
print(classification_report(y_test, clf.predict(X_test)))
