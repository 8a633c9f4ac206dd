# expects: nothing
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

df = pd.read_csv("adult.csv")
train, test = train_test_split(df, random_state=0)
prepare = ColumnTransformer([("n", StandardScaler(), ["age", "hours"]), ("c", OneHotEncoder(handle_unknown="ignore"), ["job"])])
pipe = Pipeline([("prepare", prepare), ("model", LogisticRegression())])
pipe.fit(train, train["income"])
print(pipe.score(test, test["income"]))
