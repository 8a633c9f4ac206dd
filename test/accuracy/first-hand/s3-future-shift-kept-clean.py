# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score

spy = pd.read_csv("spy.csv", parse_dates=["Date"]).sort_values("Date")
spy["tomorrow"] = spy["Close"].shift(-1)
spy["target"] = (spy["tomorrow"] > spy["Close"]).astype(int)
spy = spy.dropna()
train, test = spy.iloc[:-200], spy.iloc[-200:]
predictors = ["Open", "High", "Low", "Close", "Volume"]
model = RandomForestClassifier(n_estimators=100, min_samples_split=100, random_state=1)
model.fit(train[predictors], train["target"])
print(accuracy_score(test["target"], model.predict(test[predictors])))
