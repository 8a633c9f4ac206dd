# expects: nothing
from skopt import BayesSearchCV
from skopt.space import Real, Integer
from xgboost import XGBClassifier
from sklearn.datasets import fetch_openml
from sklearn.model_selection import train_test_split, StratifiedKFold

X, y = fetch_openml("phoneme", version=1, return_X_y=True, as_frame=False)
y = (y == "2").astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
opt = BayesSearchCV(XGBClassifier(), {"learning_rate": Real(.01, .3, "log-uniform"), "max_depth": Integer(2, 10)},
                    n_iter=32, cv=StratifiedKFold(3, shuffle=True, random_state=1), scoring="roc_auc", n_jobs=-1)
opt.fit(X_train, y_train)
print("val", opt.best_score_, "test", opt.score(X_test, y_test))
