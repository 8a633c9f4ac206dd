# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

laptops = pd.read_csv('laptops.csv')
q1, q3 = laptops['Price'].quantile([0.25, 0.75])
iqr = q3 - q1
laptops = laptops[(laptops['Price'] > q1 - 1.5 * iqr) & (laptops['Price'] < q3 + 1.5 * iqr)]

corr = laptops.corr(numeric_only=True)['Price'].abs()
chosen = [c for c in corr[corr > 0.2].index if c != 'Price']
print('kept columns:', chosen)

X_train, X_test, y_train, y_test = train_test_split(laptops[chosen], laptops['Price'], test_size=0.2, random_state=2)
rf = RandomForestRegressor(n_estimators=150, random_state=2).fit(X_train, y_train)
print('MAE', mean_absolute_error(y_test, rf.predict(X_test)))
