# expects: nothing
import joblib
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import StratifiedKFold

from dataset import X_test, X_train, y_test, y_train

best_score, best_model = 0.0, None
for fold, (tr, va) in enumerate(StratifiedKFold(5, shuffle=True, random_state=0).split(X_train, y_train)):
    model = RandomForestClassifier(n_estimators=300, random_state=fold)
    model.fit(X_train[tr], y_train[tr])
    score = f1_score(y_train[va], model.predict(X_train[va]), average="macro")
    print("fold", fold, score)
    if score > best_score:
        best_score, best_model = score, model
joblib.dump(best_model, "best.joblib")
print("test", accuracy_score(y_test, best_model.predict(X_test)))
