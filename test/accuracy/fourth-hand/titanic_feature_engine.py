# expects: preprocess-before-split
# %% imports
import pandas as pd
from feature_engine.imputation import MeanMedianImputer, ArbitraryNumberImputer
from feature_engine.outliers import Winsorizer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

# %% data
data = pd.read_csv("titanic.csv", usecols=["survived", "pclass", "age", "fare", "sibsp", "parch"])
data.head()

# %% missing values and outliers
imputer = MeanMedianImputer(imputation_method="median", variables=["age", "fare"])
data = imputer.fit_transform(data)
capper = Winsorizer(capping_method="iqr", tail="right", fold=1.5, variables=["fare"])
data = capper.fit_transform(data)
data.isna().sum()

# %% split
X_train, X_test, y_train, y_test = train_test_split(
    data.drop("survived", axis=1), data["survived"], test_size=0.3, random_state=0
)
X_train.shape, X_test.shape

# %% model
gbm = GradientBoostingClassifier(random_state=0)
gbm.fit(X_train, y_train)
print("accuracy", accuracy_score(y_test, gbm.predict(X_test)))
