# expects: nothing
"""
Ames house prices. Compares some regressors on the numeric columns.
usage: python ames_regressors.py data/AmesHousing.csv
"""
import sys
import numpy as np
import pandas as pd
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
from sklearn.model_selection import train_test_split
from sklearn.linear_model import Ridge, Lasso, ElasticNet
from sklearn.ensemble import RandomForestRegressor, GradientBoostingRegressor
from sklearn.kernel_ridge import KernelRidge
from sklearn.preprocessing import RobustScaler
from sklearn.metrics import mean_squared_error

SEED = 42
PATH = sys.argv[1] if len(sys.argv) > 1 else 'data/AmesHousing.csv'


def rmse(y_true, y_pred):
    return np.sqrt(mean_squared_error(y_true, y_pred))


df = pd.read_csv(PATH)
print(df.shape)
print(df['SalePrice'].describe())

plt.figure(figsize=(10, 6))
plt.hist(df['SalePrice'], bins=50)
plt.savefig('hist.png')

# outliers, see De Cock's paper
df = df[df['Gr Liv Area'] < 4000]

df['SalePrice'] = np.log1p(df['SalePrice'])
num = df.select_dtypes(include=[np.number]).drop(['Order', 'PID'], axis=1)
missing = num.isnull().sum()
print(missing[missing > 0])
num = num.fillna(0)

num['TotalSF'] = num['Total Bsmt SF'] + num['1st Flr SF'] + num['2nd Flr SF']
num['HasPool'] = (num['Pool Area'] > 0).astype(int)
num['Qual2'] = num['Overall Qual'] ** 2

y = num.pop('SalePrice')
X = num

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=SEED)
print('train', X_train.shape, 'test', X_test.shape)

scaler = RobustScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)

models = {
    'lasso': Lasso(alpha=0.0005, random_state=1),
    'enet': ElasticNet(alpha=0.0005, l1_ratio=.9, random_state=3),
    'krr': KernelRidge(alpha=0.6, kernel='polynomial', degree=2, coef0=2.5),
    'gbr': GradientBoostingRegressor(n_estimators=3000, learning_rate=0.05, max_depth=4, loss='huber'),
    'rf': RandomForestRegressor(n_estimators=500, n_jobs=-1),
}

ridge = Ridge(alpha=10.)
ridge.fit(X_train, y_train)
print('ridge', rmse(y_test, ridge.predict(X_test)))

out = pd.DataFrame()
for name, m in models.items():
    m.fit(X_train, y_train)
    out[name] = np.expm1(m.predict(X_test))
    print(name, 'done')

# for the blend in R
out.to_csv('level1.csv', index=False)
