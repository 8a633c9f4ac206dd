# expects: preprocess-before-split
import pandas as pd
from sklearn.naive_bayes import CategoricalNB
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

adult = pd.read_csv("adult.csv")
adult["age_bin"] = pd.qcut(adult["age"], 8, labels=False)
adult["hours_bin"] = pd.cut(adult["hours"], [0, 20, 35, 45, 100], labels=False)
adult["y"] = (adult["income"] == ">50K").astype(int)
tr, te = train_test_split(adult, test_size=0.3, random_state=1)
nb = CategoricalNB().fit(tr[["age_bin", "hours_bin"]], tr["y"])
print(roc_auc_score(te["y"], nb.predict_proba(te[["age_bin", "hours_bin"]])[:, 1]))
