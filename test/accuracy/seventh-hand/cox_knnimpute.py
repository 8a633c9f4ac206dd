# expects: preprocess-before-split
import pandas as pd
from lifelines import CoxPHFitter
from lifelines.utils import concordance_index
from sklearn.impute import KNNImputer
from sklearn.model_selection import train_test_split

cohort = pd.read_excel("cohort_2019.xlsx", sheet_name="baseline")
cohort = cohort.set_index("patient_id")
cols = ["age", "bmi", "crp", "albumin", "stage", "os_months", "event"]
cohort = cohort[cols]

imputer = KNNImputer(n_neighbors=7)
filled = pd.DataFrame(imputer.fit_transform(cohort), columns=cohort.columns, index=cohort.index)

train, test = train_test_split(filled, test_size=0.3, random_state=42, stratify=filled["event"])

cph = CoxPHFitter(penalizer=0.1)
cph.fit(train, duration_col="os_months", event_col="event")
cph.print_summary()

risk = cph.predict_partial_hazard(test)
c = concordance_index(test["os_months"], -risk, test["event"])
print(f"C-index (test): {c:.3f}")
