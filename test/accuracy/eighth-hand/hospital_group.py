# expects: group-split, random-split-over-time
"""30-day readmission from visit rows."""
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split

visits = pd.read_csv("admissions.csv", parse_dates=["admitted", "discharged"])
visits = visits.sort_values(["patient_id", "admitted"])
visits["los"] = (visits.discharged - visits.admitted).dt.days
visits["n_prior"] = visits.groupby("patient_id").cumcount()
visits["days_since_last"] = (visits.admitted - visits.groupby("patient_id").discharged.shift(1)).dt.days
features = ["age", "los", "n_prior", "days_since_last", "charlson", "n_meds"]

train, test = train_test_split(visits, test_size=0.25, random_state=17)
clf = HistGradientBoostingClassifier().fit(train[features], train["readmit_30d"])
print(average_precision_score(test["readmit_30d"], clf.predict_proba(test[features])[:, 1]))
