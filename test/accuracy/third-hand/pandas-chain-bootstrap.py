# expects: overlap
import pandas as pd
from sklearn.linear_model import PoissonRegressor
from sklearn.metrics import mean_poisson_deviance
from sklearn.model_selection import train_test_split

crabs = (
    pd.read_csv("crabs.csv")
    .rename(columns=str.lower)
    .query("weight > 0")
    .assign(kg=lambda d: d["weight"] / 1000, good=lambda d: (d["color"] <= 2).astype(int))
    .loc[:, ["kg", "width", "good", "satell"]]
    # only 173 crabs, bootstrap them to get a decent sample size
    .sample(n=2000, replace=True, random_state=99)
    .reset_index(drop=True)
)

train, test = train_test_split(crabs, test_size=0.3, random_state=99)
glm = PoissonRegressor(alpha=1e-3).fit(train[["kg", "width", "good"]], train["satell"])
print(mean_poisson_deviance(test["satell"], glm.predict(test[["kg", "width", "good"]])))
