# expects: multi-test
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier, BaggingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

wine = pd.read_csv("winequality-red.csv", sep=";")
wine["good"] = (wine.pop("quality") >= 7).astype(int)
train, test = train_test_split(wine, test_size=0.2, stratify=wine["good"], random_state=3)
features = wine.columns.drop("good")

zoo = {
    "logit": make_pipeline(StandardScaler(), LogisticRegression()),
    "svm": make_pipeline(StandardScaler(), SVC()),
    "forest": RandomForestClassifier(300),
    "bagging": BaggingClassifier(n_estimators=100),
    "ada": AdaBoostClassifier(),
}


def report(name, model):
    model.fit(train[features], train["good"])
    guess = model.predict(test[features])
    return {"model": name, "accuracy": accuracy_score(test["good"], guess), "f1": f1_score(test["good"], guess)}


table = pd.DataFrame([report(n, m) for n, m in zoo.items()]).set_index("model")
print(table.sort_values("f1", ascending=False).to_markdown())
