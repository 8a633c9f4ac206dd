# expects: nothing
import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

ads = pd.read_feather("ctr.feather")
cats = [c for c in ads if c.startswith("C")]
ads[cats] = ads[cats].fillna("none").astype(str)
y = ads.pop("click")

X_dev, X_test, y_dev, y_test = train_test_split(ads, y, test_size=0.1, random_state=77)
X_train, X_val, y_train, y_val = train_test_split(X_dev, y_dev, test_size=0.1, random_state=78)
train_pool = Pool(X_train, y_train, cat_features=cats)
val_pool = Pool(X_val, y_val, cat_features=cats)

model = CatBoostClassifier(iterations=5000, learning_rate=0.05, eval_metric="AUC", od_type="Iter", od_wait=100)
model.fit(train_pool, eval_set=val_pool, use_best_model=True, verbose=500)
print("AUC test", roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]))
for name, value in zip(ads.columns, model.get_feature_importance(train_pool)):
    print(f"{name:10} {value:6.2f}")
