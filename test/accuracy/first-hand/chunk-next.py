# expects: nothing
import pandas as pd
from sklearn.linear_model import SGDRegressor
reader = pd.read_csv("big.csv", iterator=True)
warm = reader.get_chunk(1000)
rest = reader.get_chunk(1000)
m = SGDRegressor().partial_fit(warm[["a"]], warm["t"])
print(m.score(rest[["a"]], rest["t"]))
