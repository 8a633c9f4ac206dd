# expects: nothing
# Прогноз цены квартиры, цена за метр только для графика
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split

flats = pd.read_csv('moscow.csv')
flats['цена_за_метр'] = flats['цена'] / flats['площадь']
flats['цена_за_метр'].hist(bins=50)
plt.savefig('hist.png')
flats['этаж_доля'] = flats['этаж'] / flats['этажей']
признаки = flats[['площадь', 'этаж', 'этаж_доля', 'комнат']]
цель = flats['цена']
X1, X2, y1, y2 = train_test_split(признаки, цель, test_size=0.2, random_state=42)
лес = RandomForestRegressor(200, random_state=42).fit(X1, y1)
print('MAPE', mean_absolute_percentage_error(y2, лес.predict(X2)))
