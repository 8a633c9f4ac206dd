# expects: nothing
import pandas as pd
from scipy.stats import loguniform, randint
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.experimental import enable_halving_search_cv  # noqa
from sklearn.impute import SimpleImputer
from sklearn.metrics import RocCurveDisplay, roc_auc_score
from sklearn.model_selection import HalvingRandomSearchCV, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OrdinalEncoder, TargetEncoder

data = pd.read_parquet("applications.parquet")
y = data.pop("bad")
low = [c for c in data if data[c].dtype == object and data[c].nunique() <= 10]
high = [c for c in data if data[c].dtype == object and c not in low]
num = data.select_dtypes("number").columns.tolist()
X_train, X_test, y_train, y_test = train_test_split(data, y, stratify=y, random_state=42)
pre = ColumnTransformer([
    ("low", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), low),
    ("high", TargetEncoder(), high),
    ("num", SimpleImputer(strategy="median"), num),
])
pipe = Pipeline([("pre", pre), ("gb", HistGradientBoostingClassifier(random_state=0))])
search = HalvingRandomSearchCV(pipe, {"gb__learning_rate": loguniform(1e-3, 0.3), "gb__max_leaf_nodes": randint(8, 128)}, scoring="roc_auc", cv=5)
search.fit(X_train, y_train)
print(search.best_params_)
print("AUC", roc_auc_score(y_test, search.predict_proba(X_test)[:, 1]))
RocCurveDisplay.from_estimator(search, X_test, y_test)
