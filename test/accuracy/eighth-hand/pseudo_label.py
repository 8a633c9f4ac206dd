# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

labelled = pd.read_csv("labelled.csv")
unlabelled = pd.read_csv("unlabelled.csv")
cols = [c for c in unlabelled.columns if c.startswith("f_")]
tr, te = train_test_split(labelled, test_size=0.3, random_state=2, stratify=labelled["y"])

first = RandomForestClassifier(400, random_state=0).fit(tr[cols], tr["y"])
conf = first.predict_proba(unlabelled[cols])
sure = conf.max(axis=1) > 0.95
pseudo = unlabelled[sure].assign(y=first.classes_[conf[sure].argmax(axis=1)])

second = RandomForestClassifier(400, random_state=0)
both = pd.concat([tr[cols + ["y"]], pseudo[cols + ["y"]]])
second.fit(both[cols], both["y"])
print("final f1", f1_score(te["y"], second.predict(te[cols]), average="macro"))
