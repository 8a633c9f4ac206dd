# expects: nothing
import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

adult = pd.read_csv("adult.csv", na_values="?")
y = (adult.pop("income") == ">50K").astype(int)
cats = adult.select_dtypes("object").columns.tolist()
nums = adult.columns.difference(cats).tolist()
adult[cats] = adult[cats].fillna("missing").astype(str)

X_fit, X_test, y_fit, y_test = train_test_split(adult, y, test_size=.2, stratify=y, random_state=3)
X_train, X_val, y_train, y_val = train_test_split(X_fit, y_fit, test_size=.2, stratify=y_fit, random_state=3)

candidates = {
    "logit": Pipeline([
        ("prep", ColumnTransformer([("c", OneHotEncoder(handle_unknown="ignore"), cats), ("n", StandardScaler(), nums)])),
        ("clf", LogisticRegression(C=0.5, max_iter=1000)),
    ]),
    "cat": CatBoostClassifier(iterations=300, cat_features=cats, verbose=0),
}
losses = {}
for name, m in candidates.items():
    m.fit(X_train, y_train)
    losses[name] = log_loss(y_val, m.predict_proba(X_val))
    print(name, losses[name])

winner = candidates[min(losses, key=losses.get)]
winner.fit(X_fit, y_fit)
print("final", log_loss(y_test, winner.predict_proba(X_test)))
