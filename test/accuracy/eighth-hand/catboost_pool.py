# expects: nothing
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
import pandas as pd

data = pd.read_csv("insurance_claims.csv")
data = data.fillna({"occupation": "unknown", "region": "unknown", "vehicle_age": -1})
target = data.pop("claim")
cats = list(data.select_dtypes("object").columns)

x_dev, x_test, y_dev, y_test = train_test_split(data, target, test_size=0.2, random_state=0)
x_train, x_valid, y_train, y_valid = train_test_split(x_dev, y_dev, test_size=0.2, random_state=0)

train_pool = Pool(x_train, y_train, cat_features=cats)
valid_pool = Pool(x_valid, y_valid, cat_features=cats)
test_pool = Pool(x_test, y_test, cat_features=cats)

clf = CatBoostClassifier(iterations=3000, depth=6, od_type="Iter", od_wait=80, verbose=200)
clf.fit(train_pool, eval_set=valid_pool, use_best_model=True)
proba = clf.predict_proba(test_pool)[:, 1]
print("auc", roc_auc_score(y_test, proba), "ll", log_loss(y_test, proba))
for name, score in sorted(zip(clf.feature_names_, clf.get_feature_importance(test_pool)), key=lambda t: -t[1])[:10]:
    print(name, score)
