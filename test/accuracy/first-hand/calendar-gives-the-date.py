# expects: nothing
import pandas as pd
from catboost import CatBoostRegressor
from sklearn.metrics import mean_squared_error

calendar = pd.read_csv('calendar.csv')
calendar['date'] = pd.to_datetime(calendar['date'])
sales = pd.read_csv('sales_long.csv')
sales = sales.merge(calendar, on='day_key')
sales = sales.sort_values(['date', 'shop'])
late = sales['date'] >= '2016-04-25'
columns = ['shop', 'price', 'holiday']
model = CatBoostRegressor()
model.fit(sales.loc[~late, columns], sales.loc[~late, 'sold'])
print(mean_squared_error(sales.loc[late, 'sold'], model.predict(sales.loc[late, columns])))
