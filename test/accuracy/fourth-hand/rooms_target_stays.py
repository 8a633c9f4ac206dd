# expects: target-in-features
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

rooms = pd.read_csv("occupancy.csv").drop(columns=["No"])
rooms["Comfort"] = ((rooms["Temperature"] > 20) & (rooms["Temperature"] < 23)).astype(int)

y = rooms["Occupancy"]
X = rooms[["Temperature", "Humidity", "Light", "CO2", "HumidityRatio", "Comfort", "Occupancy"]]

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=0)
model = RandomForestClassifier(n_estimators=100).fit(X_train, y_train)
print("F1", f1_score(y_test, model.predict(X_test)))
