# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import GroupShuffleSplit, GroupKFold, cross_val_score

beats = pd.read_csv("beats.csv")
beats["rr_prev"] = beats.groupby("patient_id")["rr"].shift(1)
beats = beats.dropna()
X = beats[["rr", "rr_prev", "qrs_width", "t_amp"]]
y, who = beats["arrhythmia"], beats["patient_id"]

tr, te = next(GroupShuffleSplit(1, test_size=0.2, random_state=1).split(X, y, groups=who))
rf = RandomForestClassifier(300, class_weight="balanced", n_jobs=-1)
print(cross_val_score(rf, X.iloc[tr], y.iloc[tr], groups=who.iloc[tr], cv=GroupKFold(5)))
rf.fit(X.iloc[tr], y.iloc[tr])
print(classification_report(y.iloc[te], rf.predict(X.iloc[te])))
