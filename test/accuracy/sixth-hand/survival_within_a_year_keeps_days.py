# expects: target-in-features
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

cohort = pd.read_csv("transplant.csv")
cohort["survived_year"] = (cohort["days_survived"] >= 365).astype(int)
cohort["bmi"] = cohort["weight"] / (cohort["height"] / 100) ** 2
cohort = cohort.drop(columns=["patient_no", "weight", "height"])
X = cohort.drop(columns=["survived_year"])
y = cohort["survived_year"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=0, stratify=y)
gb = GradientBoostingClassifier(max_depth=3).fit(X_train, y_train)
print("AUC", roc_auc_score(y_test, gb.predict_proba(X_test)[:, 1]))
