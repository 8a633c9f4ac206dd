# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

seeds = pd.read_csv("seeds.csv")
cols = ["area", "perimeter", "compactness", "length"]
X_train, X_test = train_test_split(seeds[cols], test_size=0.3, random_state=6)
y_train, y_test = train_test_split(seeds["kind"], test_size=0.3, random_state=6)
rf = RandomForestClassifier().fit(X_train, y_train)
print("accuracy", rf.score(X_test, y_test))
