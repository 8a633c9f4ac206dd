# expects: preprocess-before-split
import pandas as pd
from sklearn.experimental import enable_iterative_imputer  # noqa: F401
from sklearn.impute import IterativeImputer, KNNImputer
from sklearn.linear_model import BayesianRidge, LinearRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

soil = pd.read_excel("soil_samples.xlsx", sheet_name="lab")
numeric = ["ph", "n", "p", "k", "organic", "moisture"]
imputer = IterativeImputer(BayesianRidge(), max_iter=20, random_state=0)
soil[numeric] = imputer.fit_transform(soil[numeric])

train, test = train_test_split(soil, test_size=0.25, random_state=0)
knn = KNNImputer().fit(train[numeric])
lin = LinearRegression().fit(knn.transform(train[numeric]), train["yield_t"])
print("R2", r2_score(test["yield_t"], lin.predict(knn.transform(test[numeric]))))
