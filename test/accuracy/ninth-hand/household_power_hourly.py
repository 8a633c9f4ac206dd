# expects: random-split-over-time, future-feature
"""
Individual household electric power consumption, hourly.
Predict the active power of the hour from the hours before.
"""
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_absolute_error, r2_score

raw = pd.read_csv('household_power_consumption.txt', sep=';', na_values=['?'], low_memory=False,
                  parse_dates={'dt': ['Date', 'Time']}, infer_datetime_format=True)
raw = raw.set_index('dt').sort_index()
print(raw.shape)
print(raw.isnull().sum())
raw = raw.ffill()

raw['Global_active_power'].resample('D').sum().plot(figsize=(14, 4))
plt.ylabel('kW')
plt.savefig('daily.png')
raw['Voltage'].resample('M').mean().plot(figsize=(14, 4))
plt.savefig('voltage.png')

h = raw.resample('H').mean()
h = h[['Global_active_power', 'Voltage', 'Sub_metering_3']]

data = pd.DataFrame(index=h.index)
data['power'] = h['Global_active_power']
for lag in [1, 2, 3, 24, 48, 168]:
    data['lag_%d' % lag] = data['power'].shift(lag)
data['mean_day'] = data['power'].shift(1).rolling(24).mean()
# voltage is noisy, smooth it
data['voltage'] = h['Voltage'].rolling(window=5, center=True).mean()
data['hour'] = data.index.hour
data['weekday'] = data.index.weekday
data['weekend'] = (data['weekday'] >= 5).astype(int)
data = data.dropna()
print(data.head())
print(data.corr()['power'])

features = [c for c in data.columns if c != 'power']
X = data[features]
y = data['power']

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
print(len(X_train), len(X_test))

rf = RandomForestRegressor(n_estimators=300, min_samples_leaf=3, n_jobs=-1)
rf.fit(X_train, y_train)
pred = rf.predict(X_test)
print('MAE %.3f kW' % mean_absolute_error(y_test, pred))
print('R2  %.3f' % r2_score(y_test, pred))

imp = pd.Series(rf.feature_importances_, index=features).sort_values(ascending=False)
print(imp)
out = pd.DataFrame({'true': y_test, 'pred': pred}).sort_index()
out.iloc[:300].plot(figsize=(14, 5))
plt.savefig('pred.png')
