# expects: overlap
import yaml, pandas as pd
from sklearn.linear_model import Ridge
cfg = yaml.safe_load(open("c.yaml"))
df = pd.read_csv(cfg["path"])
X, y = df[cfg["features"]], df[cfg["target"]]
m = Ridge().fit(X, y)
print(m.score(X, y))
