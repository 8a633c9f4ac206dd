# expects: nothing
import numpy as np
import pandas as pd
from imblearn.pipeline import Pipeline
from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import StandardScaler, OneHotEncoder
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_validate, RepeatedStratifiedKFold


def load(path='bank-additional-full.csv'):
    df = pd.read_csv(path, sep=';')
    df = df.drop(columns=['duration'])           # only known after the call
    y = (df.pop('y') == 'yes').astype(int)
    return df, y


def build():
    num = ['age', 'campaign', 'pdays', 'previous', 'emp.var.rate', 'cons.price.idx', 'cons.conf.idx', 'euribor3m', 'nr.employed']
    cat = ['job', 'marital', 'education', 'default', 'housing', 'loan', 'contact', 'month', 'day_of_week', 'poutcome']
    pre = ColumnTransformer([
        ('num', Pipeline([('imp', SimpleImputer(strategy='median')), ('sc', StandardScaler())]), num),
        ('cat', OneHotEncoder(handle_unknown='ignore'), cat),
    ])
    return Pipeline(steps=[
        ('pre', pre),
        ('over', SMOTE(sampling_strategy=0.3, random_state=2)),
        ('under', RandomUnderSampler(sampling_strategy=0.6, random_state=2)),
        ('clf', LogisticRegression(max_iter=3000, C=0.3)),
    ])


if __name__ == '__main__':
    X, y = load()
    print(X.shape, y.mean())
    print(X.describe().T)
    print(pd.crosstab(X['poutcome'], y, normalize='index'))
    cv = RepeatedStratifiedKFold(n_splits=10, n_repeats=3, random_state=1)
    out = cross_validate(build(), X, y, cv=cv, scoring=['roc_auc', 'average_precision', 'f1'], n_jobs=-1)
    for k in ('test_roc_auc', 'test_average_precision', 'test_f1'):
        print('%-24s %.4f +- %.4f' % (k, out[k].mean(), out[k].std()))
    print('fit time %.1f s' % np.sum(out['fit_time']))
