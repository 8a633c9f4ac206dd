# expects: nothing
# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:light
#   kernelspec:
#     display_name: Python 3
#     name: python3
# ---

# # Penguins
# How heavy is a penguin?

import pandas as pd
import seaborn as sns
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_validate, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

penguins = sns.load_dataset("penguins").dropna()
sns.pairplot(penguins, hue="species")

# +
X = penguins.drop(columns="body_mass_g")
y = penguins["body_mass_g"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

prep = make_column_transformer(
    (OneHotEncoder(), make_column_selector(dtype_include=object)),
    (StandardScaler(), make_column_selector(dtype_include="number")),
)
model = make_pipeline(prep, LinearRegression())
# -

cross_validate(model, X_train, y_train, cv=10, scoring="neg_mean_absolute_error")["test_score"].mean()

model.fit(X_train, y_train)
model.score(X_test, y_test)
