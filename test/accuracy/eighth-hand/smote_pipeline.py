# expects: nothing
import pandas as pd
from imblearn.over_sampling import SMOTENC
from imblearn.pipeline import Pipeline as ImbPipeline
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import RandomizedSearchCV, StratifiedKFold, train_test_split

df = pd.read_csv("attrition.csv")
y = (df.pop("Attrition") == "Yes").astype(int)
cat_ix = [df.columns.get_loc(c) for c in ("dept_code", "role_code", "gender_code")]
X_tr, X_te, y_tr, y_te = train_test_split(df, y, stratify=y, random_state=13)

pipe = ImbPipeline([("over", SMOTENC(cat_ix, random_state=0)), ("rf", RandomForestClassifier())])
search = RandomizedSearchCV(
    pipe,
    {"over__k_neighbors": [3, 5, 7], "rf__max_depth": [4, 8, None], "rf__min_samples_leaf": [1, 5, 20]},
    n_iter=12, scoring="average_precision", cv=StratifiedKFold(5, shuffle=True, random_state=0), random_state=0)
search.fit(X_tr, y_tr)
print(search.best_params_, search.best_score_)
print("test AP", average_precision_score(y_te, search.predict_proba(X_te)[:, 1]))
