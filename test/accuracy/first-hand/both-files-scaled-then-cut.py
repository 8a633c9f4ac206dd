# expects: preprocess-before-split
import pandas as pd
from sklearn.metrics import accuracy_score
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

home = pd.read_csv("matches_home.csv")
away = pd.read_csv("matches_away.csv")
both = pd.concat([home, away], ignore_index=True)
numbers = ["shots", "passes", "corners"]
both[numbers] = StandardScaler().fit_transform(both[numbers])
played = len(home)
svc = SVC().fit(both[:played][numbers], both[:played]["won"])
print(accuracy_score(both[played:]["won"], svc.predict(both[played:][numbers])))
