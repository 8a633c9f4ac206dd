# expects: target-in-features
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

ames = pd.read_csv('ames.csv')[['Gr Liv Area', 'Overall Qual', 'Year Built', 'Lot Area', 'SalePrice']].dropna()
ames['LogSalePrice'] = np.log(ames['SalePrice'])
print(ames[['SalePrice', 'LogSalePrice']].skew())

y = ames['LogSalePrice']
X = ames.drop(['LogSalePrice'], axis=1)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=101)
ridge = Ridge(alpha=10).fit(X_train, y_train)
print('RMSE', np.sqrt(mean_squared_error(y_test, ridge.predict(X_test))))
