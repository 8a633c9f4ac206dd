# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import precision_score

sp500 = pd.read_csv("sp500.csv", index_col=0, parse_dates=True).sort_index()
sp500["Tomorrow"] = sp500["Close"].shift(-1)
sp500["Target"] = (sp500["Tomorrow"] > sp500["Close"]).astype(int)
sp500 = sp500.loc["1990-01-01":].dropna()

train, test = sp500.iloc[:-250], sp500.iloc[-250:]
predictors = ["Close", "Volume", "Open", "High", "Low"]
model = RandomForestClassifier(n_estimators=100, min_samples_split=100, random_state=1)
model.fit(train[predictors], train["Target"])
preds = pd.Series(model.predict(test[predictors]), index=test.index)
print("precision", precision_score(test["Target"], preds))
pd.concat([test["Target"], preds], axis=1).plot()
