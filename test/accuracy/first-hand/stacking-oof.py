# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.model_selection import KFold, train_test_split
from sklearn.preprocessing import RobustScaler
from sklearn.linear_model import Ridge, LinearRegression
from sklearn.ensemble import RandomForestRegressor

df = pd.read_csv('sales.csv')
y = df.sales.values
X = RobustScaler().fit_transform(df.drop('sales', axis=1))
X_tr, X_te, y_tr, y_te = train_test_split(X, y)
oof = np.zeros((len(X_tr), 2))
te = np.zeros((len(X_te), 2))
for j, base in enumerate([Ridge(), RandomForestRegressor()]):
    for fit_idx, hold_idx in KFold(n_splits=5, shuffle=True, random_state=1).split(X_tr):
        base.fit(X_tr[fit_idx], y_tr[fit_idx])
        oof[hold_idx, j] = base.predict(X_tr[hold_idx])
    base.fit(X_tr, y_tr)
    te[:, j] = base.predict(X_te)
meta = LinearRegression().fit(oof, y_tr)
print(meta.score(te, y_te))
