# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score

adult_train = pd.read_csv("adult_train.csv")
adult_test = pd.read_csv("adult_test.csv")
num = ["age", "hours", "gain"]
for frame in [adult_train, adult_test]:
    for c in num:
        frame[c] = frame[c].fillna(frame[c].mean())
    frame["label"] = (frame["income"] == ">50K").astype(int)

rf = RandomForestClassifier(200, random_state=0).fit(adult_train[num], adult_train["label"])
print(accuracy_score(adult_test["label"], rf.predict(adult_test[num])))
