# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

plots = pd.read_csv("plots.csv")
inputs = plots[["rain", "sun", "soil"]].to_numpy()
inputs = (inputs - inputs.mean(axis=0)) / inputs.std(axis=0)
design = np.c_[np.ones(len(inputs)), inputs]
X_train, X_test, y_train, y_test = train_test_split(design, plots["harvest"], random_state=1)
model = LinearRegression(fit_intercept=False).fit(X_train, y_train)
print(model.score(X_test, y_test))
