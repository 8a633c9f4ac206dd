# expects: preprocess-before-split
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
class Data:
    def __init__(self, path):
        d = pd.read_csv(path)
        d[["x"]] = StandardScaler().fit_transform(d[["x"]])
        self.one, self.two = train_test_split(d)
    @property
    def training(self):
        return self.one
    @property
    def testing(self):
        return self.two
d = Data("x.csv")
print(Ridge().fit(d.training[["x"]], d.training["y"]).score(d.testing[["x"]], d.testing["y"]))
