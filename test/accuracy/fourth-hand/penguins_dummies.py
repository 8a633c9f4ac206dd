# expects: encode-before-split
import pandas as pd
import seaborn as sns
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

penguins = sns.load_dataset("penguins").dropna()
y = penguins["body_mass_g"]
X = pd.get_dummies(penguins[["species", "island", "sex", "flipper_length_mm", "bill_length_mm"]], drop_first=True)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=0)
ols = LinearRegression().fit(X_train, y_train)
print("MAE in grams", mean_absolute_error(y_test, ols.predict(X_test)).round(1))
print(pd.Series(ols.coef_, X.columns))
