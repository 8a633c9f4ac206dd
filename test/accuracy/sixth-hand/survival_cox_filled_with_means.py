# expects: preprocess-before-split
import pandas as pd
from lifelines import CoxPHFitter
from lifelines.utils import concordance_index
from sklearn.model_selection import train_test_split

patients = pd.read_csv("heart_failure.csv").drop(columns=["patient"])
for col in ("ejection", "creatinine", "sodium", "platelets"):
    patients[col] = patients[col].fillna(patients[col].mean())
train, test = train_test_split(patients, test_size=0.3, random_state=2, stratify=patients["death"])

cph = CoxPHFitter(penalizer=0.1)
cph.fit(train, duration_col="time", event_col="death")
cph.print_summary()
risk = cph.predict_partial_hazard(test)
print("C-index", concordance_index(test["time"], -risk, test["death"]))
