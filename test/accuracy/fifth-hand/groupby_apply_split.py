# expects: nothing
"""A fifth of every species held out."""
import pandas as pd
from sklearn.discriminant_analysis import QuadraticDiscriminantAnalysis

iris = pd.read_csv("iris.csv")
test = iris.groupby("species", group_keys=False).apply(lambda g: g.sample(frac=0.2, random_state=1))
train = iris.drop(test.index)
cols = ["sepal_length", "sepal_width", "petal_length", "petal_width"]
qda = QuadraticDiscriminantAnalysis().fit(train[cols], train["species"])
hits = qda.predict(test[cols]) == test["species"]
print("accuracy", hits.mean(), "by species", hits.groupby(test["species"]).mean().to_dict())
