# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

beans = pd.read_excel("Dry_Bean_Dataset.xlsx")
y = beans.pop("Class")
X_train, X_test, y_train, y_test = train_test_split(beans, y, stratify=y, random_state=3)
candidates = {
    "lr": make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)),
    "svc": make_pipeline(StandardScaler(), SVC()),
    "rf": RandomForestClassifier(),
}
cv = {k: cross_val_score(m, X_train, y_train, cv=5).mean() for k, m in candidates.items()}
winner = max(cv, key=cv.get)
final = candidates[winner].fit(X_train, y_train)
print(winner, cv, accuracy_score(y_test, final.predict(X_test)))
