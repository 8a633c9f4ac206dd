# expects: nothing
import pandas as pd
from sklearn.metrics import matthews_corrcoef
from sklearn.model_selection import GroupShuffleSplit
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

voice = pd.read_csv("parkinsons.data")
voice["patient_id"] = voice["name"].str.extract(r"(S\d+)_")
print(voice.groupby("patient_id").size().describe())
X = voice.drop(columns=["name", "patient_id", "status"])
y = voice["status"]
splitter = GroupShuffleSplit(n_splits=1, test_size=0.25, random_state=7)
tr, te = next(splitter.split(X, y, groups=voice["patient_id"]))
svm = make_pipeline(StandardScaler(), SVC(C=10)).fit(X.iloc[tr], y.iloc[tr])
print("MCC", matthews_corrcoef(y.iloc[te], svm.predict(X.iloc[te])))
