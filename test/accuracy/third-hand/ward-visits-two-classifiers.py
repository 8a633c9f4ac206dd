# expects: group-split, multi-test
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

visits = pd.read_csv("visits.csv")
per_patient = visits.groupby("patient_id").size()
print("visits per patient: median", per_patient.median(), "max", per_patient.max())

vitals = ["heart_rate", "sys_bp", "dia_bp", "temperature", "spo2"]
visits = visits.dropna(subset=vitals)
X = visits[vitals]
y = visits["admitted"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=8)


def evaluate(model):
    model.fit(X_train, y_train)
    auc = roc_auc_score(y_test, model.predict_proba(X_test)[:, 1])
    print(f"{model.__class__.__name__:30s} {auc:.3f}")
    return auc


nb_auc = evaluate(GaussianNB())
rf_auc = evaluate(RandomForestClassifier(n_estimators=400, min_samples_leaf=5))
