# expects: nothing
"""Every election is predicted from all that came before it."""
import pandas as pd
from sklearn.linear_model import RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

INPUTS = ["growth", "inflation", "incumbent", "approval"]

votes = pd.read_csv("elections.csv")
votes["growth"] = votes["growth"] / 100
print(votes[["year", "share"]].groupby("year").mean())

errors = []
for year in range(1980, 2024, 4):
    past = votes[votes["year"] < year]
    now = votes[votes["year"] == year]
    model = make_pipeline(StandardScaler(), RidgeCV([0.1, 1, 10]))
    model.fit(past[INPUTS], past["share"])
    miss = (model.predict(now[INPUTS]) - now["share"]).abs().mean()
    errors.append(miss)
    print(year, round(miss, 2))
print("mean miss", sum(errors) / len(errors))
