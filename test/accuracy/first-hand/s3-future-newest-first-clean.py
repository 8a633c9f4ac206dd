# expects: nothing
import pandas as pd
from sklearn.linear_model import Lasso

df = pd.read_csv("rates.csv", parse_dates=["date"]).sort_values("date", ascending=False)
df["yesterday"] = df["rate"].shift(-1)
df = df.dropna()
new, old = df[:250], df[250:]
lasso = Lasso().fit(old[["yesterday", "volume"]], old["rate"])
print(lasso.score(new[["yesterday", "volume"]], new["rate"]))
