# expects: preprocess-before-split
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split


def read(path):
    return pd.read_csv(path, parse_dates=["sold"]).rename(columns=str.lower)


def add_ratios(df):
    return df.assign(living_share=df.living / df.lot, rooms_per_floor=df.rooms / df.floors)


def standardise(df, columns):
    numeric = df[columns]
    return df.assign(**((numeric - numeric.mean()) / numeric.std()))


COLUMNS = ["living", "lot", "rooms", "living_share", "rooms_per_floor"]
houses = read("kc_house.csv").query("price < 2_000_000").pipe(add_ratios).pipe(standardise, COLUMNS)
train, test = train_test_split(houses, test_size=0.25, random_state=9)
net = ElasticNet(alpha=0.1).fit(train[COLUMNS], train["price"])
print("R2 %.3f" % r2_score(test["price"], net.predict(test[COLUMNS])))
