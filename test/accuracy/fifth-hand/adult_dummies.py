# expects: encode-before-split
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

names = ["age", "workclass", "fnlwgt", "education", "education-num", "marital", "occupation", "relationship",
         "race", "sex", "gain", "loss", "hours", "country", "income"]
adult = pd.read_csv("adult.data", names=names, skipinitialspace=True, na_values="?").dropna()
y = (adult["income"] == ">50K").astype(int)
X = pd.get_dummies(adult.drop(columns=["income", "fnlwgt"]), drop_first=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.33, random_state=1)
clf = LogisticRegression(solver="liblinear").fit(X_train, y_train)
print(accuracy_score(y_test, clf.predict(X_test)))
