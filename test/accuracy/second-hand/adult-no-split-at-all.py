# expects: overlap, multi-test
import pandas as pd
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

adult = pd.read_csv("adult.csv")
y = (adult.income == ">50K").astype(int)
X = adult[["age", "education-num", "capital-gain", "capital-loss", "hours-per-week"]]

models = []
models.append(("LR", LogisticRegression(max_iter=500)))
models.append(("LDA", LinearDiscriminantAnalysis()))
models.append(("CART", DecisionTreeClassifier()))
models.append(("NB", GaussianNB()))

names, results = [], []
for name, model in models:
    model.fit(X, y)
    acc = accuracy_score(y, model.predict(X))
    names.append(name)
    results.append(acc)
    print("%s: %f" % (name, acc))
