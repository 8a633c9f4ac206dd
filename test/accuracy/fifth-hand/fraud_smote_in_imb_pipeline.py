# expects: nothing
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_validate, train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.metrics import average_precision_score

tx = pd.read_csv("creditcard.csv").drop_duplicates()
X, y = tx.drop(columns=["Class", "Time"]), tx["Class"]
X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, stratify=y, random_state=1)
steps = [("scale", StandardScaler()), ("smote", SMOTE(random_state=1)), ("lr", LogisticRegression(max_iter=2000))]
pipe = Pipeline(steps)
print(cross_validate(pipe, X_tr, y_tr, cv=StratifiedKFold(5), scoring=["recall", "roc_auc"]))
pipe.fit(X_tr, y_tr)
print(average_precision_score(y_te, pipe.predict_proba(X_te)[:, 1]))
