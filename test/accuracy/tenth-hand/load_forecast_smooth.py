# expects: future-feature
import pandas as pd
import numpy as np
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

pjm = pd.read_csv('PJME_hourly.csv', parse_dates=['Datetime'], index_col='Datetime')
pjm = pjm.sort_index()
pjm = pjm[~pjm.index.duplicated()]
pjm.columns = ['load']


def make_features(d):
    d = d.copy()
    d['hour'] = d.index.hour
    d['dow'] = d.index.dayofweek
    d['month'] = d.index.month
    d['lag24'] = d['load'].shift(24)
    d['lag168'] = d['load'].shift(168)
    # smooth curve to remove noise
    d['smooth'] = d['load'].rolling(25, center=True).mean()
    return d.dropna()


feat = make_features(pjm)
cols = ['hour', 'dow', 'month', 'lag24', 'lag168', 'smooth']
split = '2016-01-01'
train = feat.loc[feat.index < split]
test = feat.loc[feat.index >= split]
print(len(train), len(test))

gbr = GradientBoostingRegressor(n_estimators=400, learning_rate=0.05, max_depth=5, subsample=0.5)
gbr.fit(train[cols], train['load'])
pred = gbr.predict(test[cols])


def mape(a, f):
    return np.mean(np.abs((a - f) / a)) * 100


print('MAE  %.1f MW' % mean_absolute_error(test['load'], pred))
print('MAPE %.2f %%' % mape(test['load'].values, pred))

week = slice(0, 24 * 7)
plt.figure(figsize=(15, 4))
plt.plot(test.index[week], test['load'].values[week], label='true')
plt.plot(test.index[week], pred[week], label='pred')
plt.legend()
plt.savefig('week.png')
