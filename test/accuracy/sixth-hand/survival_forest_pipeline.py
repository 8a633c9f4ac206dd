# expects: nothing
import numpy as np
import pandas as pd
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import GridSearchCV, KFold, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sksurv.ensemble import RandomSurvivalForest
from sksurv.metrics import concordance_index_censored, integrated_brier_score
from sksurv.util import Surv

df = pd.read_csv("gbsg.csv", index_col="pid")
y = Surv.from_dataframe("status", "rfstime", df)
X = df.drop(columns=["status", "rfstime"])
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=20)

prep = make_column_transformer(
    (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), make_column_selector(dtype_include="number")),
    (OneHotEncoder(handle_unknown="ignore", sparse_output=False), make_column_selector(dtype_include=object)),
)
pipe = make_pipeline(prep, RandomSurvivalForest(n_estimators=300, n_jobs=-1, random_state=20))
search = GridSearchCV(pipe, {"randomsurvivalforest__min_samples_leaf": [5, 15, 30]}, cv=KFold(5, shuffle=True, random_state=1))
search.fit(X_train, y_train)
risk = search.best_estimator_.predict(X_test)
print("c-index", concordance_index_censored(y_test["status"], y_test["rfstime"], risk)[0])
