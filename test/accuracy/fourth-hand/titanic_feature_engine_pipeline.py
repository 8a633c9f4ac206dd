# expects: nothing
# %%
import pandas as pd
from feature_engine.encoding import OneHotEncoder, RareLabelEncoder
from feature_engine.imputation import AddMissingIndicator, CategoricalImputer, MeanMedianImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline

# %%
data = pd.read_csv("titanic.csv")
data["cabin"] = data["cabin"].astype(str).str[0]
X_train, X_test, y_train, y_test = train_test_split(
    data[["pclass", "sex", "age", "fare", "cabin", "embarked"]], data["survived"], test_size=0.2, random_state=0
)

# %%
pipe = Pipeline([
    ("flag", AddMissingIndicator(variables=["age"])),
    ("num", MeanMedianImputer("median", variables=["age", "fare"])),
    ("cat", CategoricalImputer(variables=["embarked", "cabin"])),
    ("rare", RareLabelEncoder(tol=0.05, n_categories=3, variables=["cabin"])),
    ("ohe", OneHotEncoder(drop_last=True, variables=["sex", "cabin", "embarked"])),
    ("lr", LogisticRegression(max_iter=1000)),
])
pipe.fit(X_train, y_train)

# %%
print("train", roc_auc_score(y_train, pipe.predict_proba(X_train)[:, 1]))
print("test", roc_auc_score(y_test, pipe.predict_proba(X_test)[:, 1]))
