# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler, SplineTransformer
from sklearn.compose import make_column_transformer
from sklearn.model_selection import TimeSeriesSplit, GridSearchCV
from sklearn.metrics import mean_absolute_error, mean_squared_error

bike = pd.read_csv('hour.csv', parse_dates=['dteday'])
bike['ts'] = bike['dteday'] + pd.to_timedelta(bike['hr'], unit='h')
bike = bike.set_index('ts').sort_index()
print(bike[['temp', 'hum', 'windspeed', 'cnt']].describe())
print(bike.groupby('weathersit')['cnt'].mean())

y = np.log1p(bike['cnt'])
X = pd.DataFrame({
    'hr': bike['hr'],
    'weekday': bike['weekday'],
    'workingday': bike['workingday'],
    'temp': bike['temp'],
    'hum': bike['hum'],
    'wind': bike['windspeed'],
    'lag24': y.shift(24),
    'lag168': y.shift(168),
    'roll': y.shift(24).rolling(72).mean(),
})
ok = X.notnull().all(axis=1)
X, y = X[ok], y[ok]

cut = X.index.max() - pd.Timedelta(days=28)
X_train, y_train = X[X.index <= cut], y[y.index <= cut]
X_test, y_test = X[X.index > cut], y[y.index > cut]
print(X_train.index.max(), '|', X_test.index.min(), len(X_train), len(X_test))

pre = make_column_transformer(
    (SplineTransformer(n_knots=9), ['hr']),
    (StandardScaler(), ['temp', 'hum', 'wind', 'lag24', 'lag168', 'roll']),
    remainder='passthrough',
)
pipe = make_pipeline(pre, Ridge())
search = GridSearchCV(pipe, {'ridge__alpha': [0.1, 1, 10, 100]}, cv=TimeSeriesSplit(n_splits=6), scoring='neg_mean_absolute_error')
search.fit(X_train, y_train)
print(search.best_params_, -search.best_score_)

pred = search.predict(X_test)
print('MAE (log)', mean_absolute_error(y_test, pred))
print('RMSE (bikes)', np.sqrt(mean_squared_error(np.expm1(y_test), np.expm1(pred))))
naive = np.expm1(X_test['lag168'])
print('naive MAE (bikes)', np.mean(np.abs(naive - np.expm1(y_test))))
