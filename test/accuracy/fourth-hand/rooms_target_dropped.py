# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

TARGET = "occupied"
rooms = pd.read_csv("rooms.csv").rename(columns=str.lower)
rooms["dew"] = rooms["temperature"] - (100 - rooms["humidity"]) / 5
rooms["loud"] = (rooms["noise_db"] > 55).astype(int)
train, test = train_test_split(rooms, test_size=0.3, random_state=0)
inputs = [c for c in rooms.columns if c != TARGET]
model = RandomForestClassifier(100).fit(train[inputs], train[TARGET])
print("F1", f1_score(test[TARGET], model.predict(test[inputs])))
