# expects: multi-test, threshold-on-test
import gc
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

SEED = 4242

print('loading')
df = pd.read_csv('../data/santander_train.csv')
print(df.shape)

# constant columns
remove = [c for c in df.columns if df[c].nunique() == 1]
df.drop(remove, axis=1, inplace=True)
# duplicated columns
dup = []
cols = list(df.columns)
for i in range(len(cols) - 1):
    v = df[cols[i]].values
    for j in range(i + 1, len(cols)):
        if np.array_equal(v, df[cols[j]].values):
            dup.append(cols[j])
df.drop(list(set(dup)), axis=1, inplace=True)
print('left', df.shape)

df['n0'] = (df == 0).sum(axis=1)
df['var3'] = df['var3'].replace(-999999, 2)

y = df['TARGET']
X = df.drop(['ID', 'TARGET'], axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=SEED)
del df, X, y
gc.collect()

params = {
    'objective': 'binary:logistic',
    'eval_metric': 'auc',
    'eta': 0.02,
    'max_depth': 5,
    'subsample': 0.7,
    'colsample_bytree': 0.7,
    'seed': SEED,
}
dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test, label=y_test)
watchlist = [(dtrain, 'train'), (dtest, 'test')]
bst = xgb.train(params, dtrain, 2000, evals=watchlist, early_stopping_rounds=50, verbose_eval=50)

p = bst.predict(dtest, ntree_limit=bst.best_ntree_limit)
print('AUC on test: %.5f' % roc_auc_score(y_test, p))

imp = sorted(bst.get_fscore().items(), key=lambda t: -t[1])[:30]
for k, v in imp:
    print(k, v)
bst.save_model('xgb_%d.model' % SEED)
