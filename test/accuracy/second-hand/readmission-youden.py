# expects: encode-before-split, threshold-on-test
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score, roc_auc_score, roc_curve
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OrdinalEncoder

stays = pd.read_csv("stays.csv", usecols=["age_band", "gender", "admission_type", "n_lab", "n_drugs", "readmitted"])
stays[["age_band", "gender", "admission_type"]] = OrdinalEncoder().fit_transform(stays[["age_band", "gender", "admission_type"]])

X_train, X_test, y_train, y_test = train_test_split(
    stays.drop(columns="readmitted"), stays["readmitted"], test_size=0.3, random_state=0
)
model = LogisticRegression(max_iter=1000).fit(X_train, y_train)
risk = model.predict_proba(X_test)[:, 1]
print("AUC", roc_auc_score(y_test, risk))

fpr, tpr, cuts = roc_curve(y_test, risk)
youden = cuts[np.argmax(tpr - fpr)]
flagged = risk >= youden
print("cut", youden)
print("sensitivity", recall_score(y_test, flagged))
print("specificity", recall_score(y_test, flagged, pos_label=0))
