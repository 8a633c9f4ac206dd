# expects: preprocess-before-split
import category_encoders as ce
import lightgbm as lgb
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

CATEGORICAL = ['region', 'occupation', 'vehicle_make', 'channel']


def load(path='policies.csv'):
    df = pd.read_csv(path)
    df['bmi'] = df['weight'] / (df['height'] / 100) ** 2
    return df.drop(columns=['policy_no', 'weight', 'height'])


def build(df):
    y = df['claimed']
    X = df.drop(columns='claimed')
    enc = ce.TargetEncoder(cols=CATEGORICAL, smoothing=10)
    X = enc.fit_transform(X, y)
    return X, y


if __name__ == '__main__':
    X, y = build(load())
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=2020)
    clf = lgb.LGBMClassifier(n_estimators=300, num_leaves=31)
    clf.fit(X_train, y_train)
    print('AUC = %0.4f' % roc_auc_score(y_test, clf.predict_proba(X_test)[:, 1]))
    imp = pd.Series(clf.feature_importances_, X.columns).sort_values()
    print(imp.tail(10))
