# expects: multi-test
import pandas as pd
from sklearn.pipeline import Pipeline
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, train_test_split

df = pd.read_csv("adult.csv")
X, y = df.drop(columns="income"), df["income"]
numeric = X.select_dtypes("number").columns
categorical = X.select_dtypes("object").columns
prepare = ColumnTransformer([
    ("num", Pipeline([("imp", SimpleImputer()), ("sc", StandardScaler())]), numeric),
    ("cat", OneHotEncoder(handle_unknown="ignore"), categorical),
])
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=7)
forest = GridSearchCV(Pipeline([("prep", prepare), ("m", RandomForestClassifier())]), {"m__max_depth": [3, 5]}, cv=5)
forest.fit(X_train, y_train)
print("forest", forest.score(X_test, y_test))
logit = GridSearchCV(Pipeline([("prep", prepare), ("m", LogisticRegression())]), {"m__C": [.1, 1]}, cv=5)
logit.fit(X_train, y_train)
print("logit", logit.score(X_test, y_test))
