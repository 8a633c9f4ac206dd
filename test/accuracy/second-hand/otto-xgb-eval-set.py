# expects: encode-before-split, multi-test, threshold-on-test
import pandas as pd
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder
import xgboost as xgb

otto = pd.read_csv("otto_train.csv").drop("id", axis=1)
classes = LabelEncoder()
y = classes.fit_transform(otto.pop("target"))
print(list(classes.classes_))
print(otto.shape)

X_train, X_test, y_train, y_test = train_test_split(otto.values, y, test_size=0.2, stratify=y, random_state=2015)

clf = xgb.XGBClassifier(n_estimators=3000, learning_rate=0.05, objective="multi:softprob")
clf.fit(X_train, y_train, eval_set=[(X_train, y_train), (X_test, y_test)], eval_metric="mlogloss", early_stopping_rounds=50, verbose=100)

probabilities = clf.predict_proba(X_test, ntree_limit=clf.best_ntree_limit)
print("logloss", log_loss(y_test, probabilities))
clf.save_model("otto.json")
