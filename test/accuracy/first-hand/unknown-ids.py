# expects: nothing
import pandas as pd
from sklearn.svm import SVC
from tools import load_ids
d = pd.read_csv("a.csv").set_index("id")
one = load_ids("one.txt")
two = load_ids("two.txt")
m = SVC().fit(d.loc[one, ["x"]], d.loc[one, "y"])
print(m.score(d.loc[two, ["x"]], d.loc[two, "y"]))
