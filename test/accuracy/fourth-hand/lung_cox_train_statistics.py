# expects: nothing
import pandas as pd
from lifelines import CoxPHFitter
from sklearn.model_selection import train_test_split

lung = pd.read_csv("lung.csv")
lung["event"] = (lung["status"] == 2).astype(int)
covariates = ["age", "ph.ecog", "ph.karno", "wt.loss"]
lung = lung[[*covariates, "time", "event"]]

train, test = train_test_split(lung, test_size=0.3, stratify=lung["event"], random_state=8)
mean, std = train[covariates].mean(), train[covariates].std()


def prepare(frame):
    out = frame.copy()
    out[covariates] = (out[covariates].fillna(mean) - mean) / std
    return out


cph = CoxPHFitter(penalizer=0.05).fit(prepare(train), "time", "event")
cph.print_summary(decimals=2)
print("c-index", cph.score(prepare(test), scoring_method="concordance_index"))
