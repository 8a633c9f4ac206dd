# expects: target-in-features
# Прогноз цены квартиры
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split

flats = pd.read_csv('moscow.csv')
flats['цена_за_метр'] = flats['цена'] / flats['площадь']
flats['этаж_доля'] = flats['этаж'] / flats['этажей']
признаки = flats.drop(columns=['цена', 'адрес'])
цель = flats['цена']
X1, X2, y1, y2 = train_test_split(признаки, цель, test_size=0.2, random_state=42)
лес = RandomForestRegressor(200, random_state=42).fit(X1, y1)
print('MAPE', mean_absolute_percentage_error(y2, лес.predict(X2)))
