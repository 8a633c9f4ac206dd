# expects: nothing
from catboost import CatBoostClassifier, Pool
from catboost.datasets import amazon
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

access, _ = amazon()
y = access.ACTION
X = access.drop("ACTION", axis=1).astype(str)
names = list(X.columns)

X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=55)
X_fit, X_val, y_fit, y_val = train_test_split(X_rest, y_rest, test_size=0.2, random_state=56)

fit_pool = Pool(X_fit, y_fit, cat_features=names)
val_pool = Pool(X_val, y_val, cat_features=names)
test_pool = Pool(X_test, y_test, cat_features=names)

cat = CatBoostClassifier(iterations=2000, eval_metric="AUC", od_type="Iter", od_wait=50, verbose=200)
cat.fit(fit_pool, eval_set=val_pool, use_best_model=True)
print("trees:", cat.tree_count_)
print("test auc:", roc_auc_score(y_test, cat.predict_proba(test_pool)[:, 1]))
