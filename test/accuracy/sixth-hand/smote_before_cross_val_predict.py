# expects: cross-validation
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import StratifiedKFold, cross_val_predict

pumps = pd.read_csv("pump_failures.csv").dropna()
X, y = pumps.drop(columns=["failed", "pump"]), pumps["failed"]
X_bal, y_bal = SMOTE(k_neighbors=3, random_state=1).fit_resample(X, y)
folds = StratifiedKFold(5, shuffle=True, random_state=1)
guess = cross_val_predict(GradientBoostingClassifier(), X_bal, y_bal, cv=folds)
print(classification_report(y_bal, guess))
