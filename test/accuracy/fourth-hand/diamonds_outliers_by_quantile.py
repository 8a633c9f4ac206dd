# expects: nothing
import numpy as np
import pandas as pd
import seaborn as sns
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

d = sns.load_dataset("diamonds")
d["log_price"] = np.log(d.pop("price"))
d["log_carat"] = np.log(d["carat"])
q1, q3 = d["depth"].quantile([0.25, 0.75])
iqr = q3 - q1
d = d[(d["depth"] > q1 - 3 * iqr) & (d["depth"] < q3 + 3 * iqr)]
d = d[np.abs(d["table"] - d["table"].mean()) < 4 * d["table"].std()]

cols = ["log_carat", "depth", "table"]
tr, te = train_test_split(d, test_size=0.3, random_state=1)
lm = LinearRegression().fit(tr[cols], tr["log_price"])
print("R2", lm.score(te[cols], te["log_price"]))
