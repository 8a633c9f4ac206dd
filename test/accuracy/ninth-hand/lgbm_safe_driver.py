# expects: multi-test, threshold-on-test
"""
lightgbm baseline, porto seguro
"""
import gc
import numpy as np
import pandas as pd
import lightgbm as lgb
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score


def gini(y, pred):
    g = np.asarray(np.c_[y, pred, np.arange(len(y))], dtype=np.float)
    g = g[np.lexsort((g[:, 2], -1 * g[:, 1]))]
    gs = g[:, 0].cumsum().sum() / g[:, 0].sum()
    gs -= (len(y) + 1) / 2.
    return gs / len(y)


def gini_lgb(preds, dtrain):
    y = list(dtrain.get_label())
    score = gini(y, preds) / gini(y, y)
    return 'gini', score, True


df = pd.read_csv('../input/train.csv')
print(df.shape, df.target.mean())

col = [c for c in df.columns if c not in ['id', 'target']]
col = [c for c in col if not c.startswith('ps_calc_')]
df = df.replace(-1, np.nan)
df['missing'] = df[col].isnull().sum(axis=1)
col.append('missing')
df['ps_ind_sum'] = df[['ps_ind_06_bin', 'ps_ind_07_bin', 'ps_ind_08_bin']].sum(axis=1)
col.append('ps_ind_sum')

tr, te = train_test_split(df, test_size=0.2, random_state=99, stratify=df.target)
del df
gc.collect()

params = {
    'objective': 'binary',
    'boosting_type': 'gbdt',
    'learning_rate': 0.02,
    'max_bin': 255,
    'num_leaves': 31,
    'feature_fraction': 0.8,
    'bagging_fraction': 0.8,
    'bagging_freq': 1,
    'metric': 'auc',
    'seed': 99,
    'verbose': -1,
}

d_train = lgb.Dataset(tr[col], label=tr.target)
d_valid = lgb.Dataset(te[col], label=te.target, reference=d_train)
watchlist = [d_train, d_valid]

model = lgb.train(params, d_train, num_boost_round=5000, valid_sets=watchlist, valid_names=['train', 'valid'],
                  feval=gini_lgb, early_stopping_rounds=100, verbose_eval=100)

p = model.predict(te[col], num_iteration=model.best_iteration)
print('auc  %.5f' % roc_auc_score(te.target, p))
print('gini %.5f' % (gini(te.target, p) / gini(te.target, te.target)))

imp = pd.DataFrame({'f': col, 'gain': model.feature_importance('gain')}).sort_values('gain', ascending=False)
print(imp.head(25))
