# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error


def tidy(df):
    return df.rename(columns=str.lower).drop_duplicates()


def fill_numbers(df):
    return df.fillna(df.median(numeric_only=True))


def ratios(df):
    return df.assign(per_room=df["area"] / df["rooms"])


data = pd.read_csv("kavel.csv").pipe(tidy).pipe(fill_numbers).pipe(ratios)
train = data.sample(frac=0.75, random_state=8)
test = data.loc[~data.index.isin(train.index)]
cols = ["area", "rooms", "per_room"]
rf = RandomForestRegressor(n_estimators=100).fit(train[cols], train["woz"])
print(mean_absolute_error(test["woz"], rf.predict(test[cols])))
