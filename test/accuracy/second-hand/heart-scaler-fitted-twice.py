# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import Perceptron
from sklearn.metrics import accuracy_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler

heart = pd.read_csv("heart.csv")
print(heart.isna().sum().sum(), "holes")

y = heart["target"].to_numpy()
X = heart.drop("target", axis="columns").to_numpy(dtype=float)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=5)

mm = MinMaxScaler()
X_train = mm.fit_transform(X_train)
X_test = mm.fit_transform(X_test)

p = Perceptron(max_iter=500, eta0=0.01)
p.fit(X_train, y_train)
guess = p.predict(X_test)
print("accuracy", accuracy_score(y_test, guess))
print("recall  ", recall_score(y_test, guess))
