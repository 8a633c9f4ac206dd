# expects: nothing
import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.model_selection import train_test_split
def text_columns(frame):
    return [c for c in frame if frame[c].dtype == "object"]
d = pd.read_csv("a.csv")
y = d.pop("y")
a, b, ya, yb = train_test_split(d, y, test_size=0.2)
m = CatBoostClassifier().fit(Pool(a, ya, cat_features=text_columns(d)))
print((m.predict(b).ravel() == yb).mean())
