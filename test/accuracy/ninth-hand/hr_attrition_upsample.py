# expects: overlap
"""
HR attrition with upsampling of the minority class.
"""
import pandas as pd
import numpy as np
from sklearn.utils import resample
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.metrics import accuracy_score, roc_auc_score, classification_report

df = pd.read_csv('HR_comma_sep.csv')
df = df.rename(columns={'sales': 'department', 'average_montly_hours': 'hours'})

print('shape', df.shape)
print(df['left'].value_counts())
print(df.groupby('left').agg({'satisfaction_level': 'mean', 'last_evaluation': 'mean', 'hours': 'mean'}))
print(pd.crosstab(df.salary, df.left, normalize='index'))

df['salary'] = df['salary'].map({'low': 1, 'medium': 2, 'high': 3})
df['is_tech'] = df['department'].isin(['technical', 'IT', 'RandD', 'product_mng']).astype(int)
df = df.drop('department', axis=1)
df['overworked'] = (df['hours'] > 240).astype(int)
df['sat2'] = df['satisfaction_level'] ** 2

# Separate majority and minority classes
df_majority = df[df.left == 0]
df_minority = df[df.left == 1]

# Upsample minority class
df_minority_upsampled = resample(df_minority,
                                 replace=True,     # sample with replacement
                                 n_samples=len(df_majority),    # to match majority class
                                 random_state=123)

# Combine majority class with upsampled minority class
df_upsampled = pd.concat([df_majority, df_minority_upsampled])
print(df_upsampled.left.value_counts())

y = df_upsampled.left
X = df_upsampled.drop('left', axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42)

clf = LogisticRegression(C=0.5, max_iter=2000)
clf.fit(X_train, y_train)

pred = clf.predict(X_test)
print(np.unique(pred))
print('accuracy', accuracy_score(y_test, pred))
print('auroc', roc_auc_score(y_test, clf.predict_proba(X_test)[:, 1]))
print(classification_report(y_test, pred))
for c, w in sorted(zip(X.columns, clf.coef_[0]), key=lambda p: abs(p[1]), reverse=True):
    print('%-25s %+.3f' % (c, w))
