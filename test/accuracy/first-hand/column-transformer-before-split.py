# expects: preprocess-before-split
import pandas as pd
from sklearn.pipeline import Pipeline
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

df = pd.read_csv("adult.csv")
X, y = df.drop(columns="income"), df["income"]
num = ["age", "hours"]
cat = ["job", "sex"]
num_pipe = Pipeline([("imp", SimpleImputer(strategy="median")), ("sc", StandardScaler())])
full = ColumnTransformer([("num", num_pipe, num), ("cat", OneHotEncoder(), cat)])
X_prepared = full.fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X_prepared, y, test_size=.2, random_state=42)
clf = RandomForestClassifier()
clf.fit(X_train, y_train)
print(clf.score(X_test, y_test))
