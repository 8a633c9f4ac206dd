# expects: cross-validation, preprocess-before-split
import pandas as pd
from lightgbm import LGBMRegressor
from scipy.stats import spearmanr
from sklearn.model_selection import GroupKFold

quotes = pd.read_parquet('quotes.parquet')


def within_sector(frame, column):
    middle = frame[['sector', column]].groupby('sector').mean().rename(columns={column: 'middle'})
    spread = frame[['sector', column]].groupby('sector').std().rename(columns={column: 'spread'})
    frame = frame.merge(middle, on='sector').merge(spread, on='sector')
    frame[column] = (frame[column] - frame['middle']) / frame['spread']
    return frame.drop(columns=['middle', 'spread'])


for column in ['volume', 'turnover']:
    quotes = within_sector(quotes, column)

X = quotes[['volume', 'turnover']]
y = quotes['next_return']
days = quotes['day']
for fit, hold in GroupKFold(n_splits=5).split(X, y, days):
    model = LGBMRegressor()
    model.fit(X.iloc[fit], y.iloc[fit])
    print(spearmanr(y.iloc[hold], model.predict(X.iloc[hold])))
