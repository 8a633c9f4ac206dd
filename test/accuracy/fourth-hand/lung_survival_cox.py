# expects: preprocess-before-split
import pandas as pd
from lifelines import CoxPHFitter, KaplanMeierFitter
from lifelines.utils import concordance_index
from sklearn.model_selection import train_test_split

lung = pd.read_csv("lung.csv")
lung["event"] = lung["status"] - 1
lung = lung.drop(columns=["inst", "status", "Unnamed: 0"], errors="ignore")

kmf = KaplanMeierFitter()
kmf.fit(lung["time"], lung["event"])
kmf.plot_survival_function()

covariates = ["age", "ph.ecog", "ph.karno", "pat.karno", "meal.cal", "wt.loss"]
lung[covariates] = lung[covariates].fillna(lung[covariates].mean())
lung[covariates] = (lung[covariates] - lung[covariates].mean()) / lung[covariates].std()

train, test = train_test_split(lung, test_size=0.3, random_state=8)
cph = CoxPHFitter(penalizer=0.1)
cph.fit(train, duration_col="time", event_col="event")
cph.print_summary()

risk = -cph.predict_partial_hazard(test)
print("c-index", concordance_index(test["time"], risk, test["event"]))
