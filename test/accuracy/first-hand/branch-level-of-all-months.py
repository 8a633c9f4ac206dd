# expects: preprocess-before-split
import pandas as pd
from sklearn.metrics import mean_squared_error
from xgboost import XGBRegressor

sold = pd.read_csv('sold.csv')
coming = pd.read_csv('coming.csv')
coming['month_num'] = 30
table = pd.concat([sold, coming], ignore_index=True).fillna(0)


def earlier(frame, column, steps):
    for step in steps:
        before = frame[['month_num', 'branch', column]].copy()
        before.columns = ['month_num', 'branch', f'{column}_{step}_before']
        before['month_num'] += step
        frame = frame.merge(before, on=['month_num', 'branch'], how='left')
    return frame


level = table.groupby(['branch']).agg({'units': ['mean']})
level.columns = ['branch_level']
table = table.merge(level.reset_index(), on='branch', how='left')

X_fit = table[table.month_num < 29].drop(columns='units')
y_fit = table[table.month_num < 29]['units']
X_hold = table[table.month_num == 29].drop(columns='units')
y_hold = table[table.month_num == 29]['units']
model = XGBRegressor()
model.fit(X_fit, y_fit)
print(mean_squared_error(y_hold, model.predict(X_hold)))
model.predict(table[table.month_num == 30].drop(columns='units'))
