# expects: nothing
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder


def with_title(people):
    people = people.copy()
    people["title"] = people["name"].str.extract(r", (\w+)\.")
    counted = people["title"].value_counts()
    seldom = counted[counted < 12].index
    people["title"] = people["title"].replace(seldom, "seldom")
    return people


train, ahead = with_title(pd.read_csv("train.csv")), with_title(pd.read_csv("test.csv"))
columns = ["title", "deck", "fare"]
encode = make_column_transformer((OneHotEncoder(handle_unknown="ignore"), ["title", "deck"]), remainder="passthrough")
search = GridSearchCV(make_pipeline(encode, GradientBoostingClassifier()), {"gradientboostingclassifier__max_depth": [2, 3]}, cv=5)
search.fit(train[columns], train["survived"])
print(search.best_score_)
ahead["survived"] = search.predict(ahead[columns])
ahead[["id", "survived"]].to_csv("submission.csv", index=False)
