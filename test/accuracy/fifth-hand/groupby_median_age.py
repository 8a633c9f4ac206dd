# expects: preprocess-before-split
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

ship = pd.read_csv("passengers.csv")
ship["Age"] = ship.groupby(["Pclass", "Sex"])["Age"].transform(lambda s: s.fillna(s.median()))
ship["Sex"] = ship["Sex"].eq("female").astype(int)
train, test = train_test_split(ship, test_size=0.2, random_state=1912)
cols = ["Pclass", "Sex", "Age"]
lr = LogisticRegression().fit(train[cols], train["Survived"])
print(lr.score(test[cols], test["Survived"]))
