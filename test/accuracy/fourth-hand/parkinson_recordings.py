# expects: group-split
import pandas as pd
from sklearn.metrics import matthews_corrcoef
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

voice = pd.read_csv("parkinsons.data")
voice["patient_id"] = voice["name"].str.extract(r"(S\d+)_")
print("recordings per patient")
print(voice.groupby("patient_id").size().describe())

X = voice.drop(columns=["name", "patient_id", "status"])
y = voice["status"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=7)
svm = make_pipeline(StandardScaler(), SVC(C=10))
svm.fit(X_train, y_train)
print("MCC", matthews_corrcoef(y_test, svm.predict(X_test)))
