# expects: preprocess-before-split
import yaml, pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.linear_model import Ridge
cfg = yaml.safe_load(open("c.yaml"))
df = pd.read_csv(cfg["path"])
num = cfg["numeric"]
df[num] = StandardScaler().fit_transform(df[num])
X, y = df[cfg["features"]], df[cfg["target"]]
a, b, c, d = train_test_split(X, y, random_state=1)
print(Ridge().fit(a, c).score(b, d))
