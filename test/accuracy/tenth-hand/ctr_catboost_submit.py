# expects: nothing
import pandas as pd
import numpy as np
from catboost import CatBoostClassifier, Pool
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

train = pd.read_csv('input/train.csv')
test = pd.read_csv('input/test.csv')
print(train.shape, test.shape)

y = train['ACTION']
train = train.drop(['ACTION', 'ROLE_CODE'], axis=1)
sub_id = test['id']
test = test.drop(['id', 'ROLE_CODE'], axis=1)


def crosses(d):
    d = d.copy()
    d['title_dept'] = d['ROLE_TITLE'].astype(str) + '_' + d['ROLE_DEPTNAME'].astype(str)
    d['mgr_res'] = d['MGR_ID'].astype(str) + '_' + d['RESOURCE'].astype(str)
    return d.astype(str)


train = crosses(train)
test = crosses(test)
cat_features = list(range(train.shape[1]))

X_tr, X_va, y_tr, y_va = train_test_split(train, y, test_size=0.15, stratify=y, random_state=42)

tr_pool = Pool(X_tr, y_tr, cat_features=cat_features)
va_pool = Pool(X_va, y_va, cat_features=cat_features)

model = CatBoostClassifier(
    iterations=2000,
    learning_rate=0.05,
    depth=6,
    eval_metric='AUC',
    random_seed=42,
    od_type='Iter',
    od_wait=100,
)
model.fit(tr_pool, eval_set=va_pool, use_best_model=True, verbose=200)
print('best iteration', model.get_best_iteration())
print('valid AUC', roc_auc_score(y_va, model.predict_proba(va_pool)[:, 1]))

fi = model.get_feature_importance(tr_pool, prettified=True)
print(fi.head(10))

sub = pd.DataFrame({'Id': sub_id, 'Action': model.predict_proba(Pool(test, cat_features=cat_features))[:, 1]})
sub.to_csv('submission_cb.csv', index=False)
