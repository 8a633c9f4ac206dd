# expects: nothing
import pandas as pd
from sklearn.base import clone
from sklearn.ensemble import AdaBoostClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

wine = pd.read_csv("winequality-red.csv", sep=";")
wine["good"] = (wine.pop("quality") >= 7).astype(int)
train, test = train_test_split(wine, test_size=0.2, stratify=wine["good"], random_state=3)
features = wine.columns.drop("good")
zoo = {
    "logit": make_pipeline(StandardScaler(), LogisticRegression()),
    "forest": RandomForestClassifier(300),
    "ada": AdaBoostClassifier(),
}
scores = {name: cross_val_score(model, train[features], train["good"], cv=5, scoring="f1").mean() for name, model in zoo.items()}
winner = max(scores, key=scores.get)
print(pd.Series(scores).round(3).to_string(), "\n->", winner)
final = clone(zoo[winner]).fit(train[features], train["good"])
print("test f1", f1_score(test["good"], final.predict(test[features])))
