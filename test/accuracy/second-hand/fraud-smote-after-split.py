# expects: nothing
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import average_precision_score, classification_report
from sklearn.model_selection import train_test_split

data = pd.read_csv("creditcard.csv")
print("share of fraud: %.5f" % data.Class.mean())
X, y = data.drop(columns=["Time", "Class"]), data.Class

X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, test_size=0.2)
print("before", y_train.value_counts().to_dict())
X_train, y_train = SMOTE(sampling_strategy=0.2).fit_resample(X_train, y_train)
print("after ", y_train.value_counts().to_dict())

forest = RandomForestClassifier(n_jobs=-1)
forest.fit(X_train, y_train)
print(classification_report(y_test, forest.predict(X_test)))
print(average_precision_score(y_test, forest.predict_proba(X_test)[:, 1]))
