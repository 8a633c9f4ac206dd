# expects: nothing
"""Train the diamond price model and save it for the flask app."""
import joblib
import numpy as np
import pandas as pd
import seaborn as sns
from sklearn.base import clone
from sklearn.compose import TransformedTargetRegressor
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_absolute_error, mean_absolute_percentage_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

CUT = {'Fair': 0, 'Good': 1, 'Very Good': 2, 'Premium': 3, 'Ideal': 4}
COLOR = {c: i for i, c in enumerate('JIHGFED')}
CLARITY = {c: i for i, c in enumerate(['I1', 'SI2', 'SI1', 'VS2', 'VS1', 'VVS2', 'VVS1', 'IF'])}


def featurise(d):
    d = d.copy()
    d['cut'] = d['cut'].map(CUT).astype(int)
    d['color'] = d['color'].map(COLOR).astype(int)
    d['clarity'] = d['clarity'].map(CLARITY).astype(int)
    d['volume'] = d['x'] * d['y'] * d['z']
    d['depth_ratio'] = d['z'] / ((d['x'] + d['y']) / 2).replace(0, np.nan)
    d['depth_ratio'] = d['depth_ratio'].fillna(0)
    return d


diamonds = sns.load_dataset('diamonds')
diamonds = diamonds[(diamonds[['x', 'y', 'z']] > 0).all(axis=1)]
diamonds = diamonds.drop_duplicates()
print(diamonds.describe())

X = featurise(diamonds.drop(columns='price'))
y = diamonds['price']

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)

reg = make_pipeline(StandardScaler(), HistGradientBoostingRegressor(max_iter=400, learning_rate=0.08))
model = TransformedTargetRegressor(reg, func=np.log, inverse_func=np.exp)
model.fit(X_train, y_train)
pred = model.predict(X_test)
print('MAE  %.1f $' % mean_absolute_error(y_test, pred))
print('MAPE %.2f %%' % (100 * mean_absolute_percentage_error(y_test, pred)))

# good enough -> train on everything for the app
final = clone(model)
final.fit(X, y)
joblib.dump(final, 'app/model.joblib')

one = pd.DataFrame([{'carat': 0.7, 'cut': 'Ideal', 'color': 'G', 'clarity': 'VS1', 'depth': 61.5,
                     'table': 56.0, 'x': 5.7, 'y': 5.72, 'z': 3.5}])
print('example price', final.predict(featurise(one))[0])
