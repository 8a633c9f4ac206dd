# expects: nothing
import numpy as np
import pandas as pd
from sklearn.compose import TransformedTargetRegressor, make_column_transformer
from sklearn.linear_model import RidgeCV
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, PowerTransformer, QuantileTransformer

survey = pd.read_csv("cps85.csv")
survey = survey.eval("potential = age - education - 6").query("wage > 1 and potential >= 0")
X, y = survey.drop(columns="wage"), survey["wage"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=42)

columns = make_column_transformer(
    (OneHotEncoder(drop="if_binary"), ["race", "occupation", "sector", "married", "union", "sex", "south"]),
    (PowerTransformer(), ["education", "potential", "age"]),
)
model = TransformedTargetRegressor(
    make_pipeline(columns, RidgeCV(alphas=np.logspace(-5, 5, 21))),
    transformer=QuantileTransformer(n_quantiles=100, output_distribution="normal"),
).fit(X_train, y_train)
print("MAE dollars per hour", mean_absolute_error(y_test, model.predict(X_test)))
