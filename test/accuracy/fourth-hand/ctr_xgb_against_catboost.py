# expects: multi-test
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
import pandas as pd
import xgboost as xgb

ads = pd.read_feather('ctr.feather')
y = ads.pop('click')
num = [c for c in ads if c.startswith('I')]
ads = ads[num].fillna(0)
x_tr, x_te, y_tr, y_te = train_test_split(ads, y, test_size=0.15, random_state=77)

dtr, dte = xgb.DMatrix(x_tr, y_tr), xgb.DMatrix(x_te, y_te)
bst = xgb.train({'objective': 'binary:logistic', 'max_depth': 7, 'eta': 0.1}, dtr, 150)
p_xgb = bst.predict(dte)
print('xgb ', log_loss(y_te, p_xgb), roc_auc_score(y_te, p_xgb))

cat = CatBoostClassifier(iterations=400, depth=7, logging_level='Silent')
cat.fit(Pool(x_tr, y_tr))
p_cat = cat.predict_proba(Pool(x_te))[:, 1]
print('cat ', log_loss(y_te, p_cat), roc_auc_score(y_te, p_cat))
