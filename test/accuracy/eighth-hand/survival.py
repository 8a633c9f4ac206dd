# expects: encode-before-split
import pandas as pd
from lifelines import CoxPHFitter
from lifelines.utils import concordance_index
from sklearn.model_selection import train_test_split

gbsg = pd.read_csv("gbsg2.csv")
gbsg = pd.get_dummies(gbsg, columns=["horTh", "menostat", "tgrade"], drop_first=True)
train, test = train_test_split(gbsg, test_size=0.3, random_state=12)

cph = CoxPHFitter(penalizer=0.05)
cph.fit(train, duration_col="time", event_col="cens")
cph.print_summary()
risk = cph.predict_partial_hazard(test)
print("c-index", concordance_index(test["time"], -risk, test["cens"]))
