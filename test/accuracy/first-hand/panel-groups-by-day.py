# expects: nothing
import pandas as pd
from lightgbm import LGBMRegressor
from scipy.stats import spearmanr
from sklearn.model_selection import GroupKFold

quotes = pd.read_parquet('quotes.parquet')


def within_day(frame, column):
    middle = frame[['day', column]].groupby('day').mean().rename(columns={column: 'middle'})
    spread = frame[['day', column]].groupby('day').std().rename(columns={column: 'spread'})
    frame = frame.merge(middle, on='day').merge(spread, on='day')
    frame[column] = (frame[column] - frame['middle']) / frame['spread']
    return frame.drop(columns=['middle', 'spread'])


for column in ['volume', 'turnover']:
    quotes = within_day(quotes, column)

X = quotes[['volume', 'turnover']]
y = quotes['next_return']
days = quotes['day']
for fit, hold in GroupKFold(n_splits=5).split(X, y, days):
    model = LGBMRegressor()
    model.fit(X.iloc[fit], y.iloc[fit])
    print(spearmanr(y.iloc[hold], model.predict(X.iloc[hold])))
