# expects: nothing
import pandas as pd
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.feature_selection import SelectKBest, mutual_info_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold, cross_validate
from sklearn.preprocessing import StandardScaler

expr = pd.read_csv("expression.tsv", sep="\t", index_col=0).T
y = pd.read_csv("phenotype.tsv", sep="\t", index_col=0).loc[expr.index, "relapse"]
pipe = make_pipeline(StandardScaler(), SelectKBest(mutual_info_classif, k=50), SMOTE(random_state=0), LogisticRegression(max_iter=5000))
cv = RepeatedStratifiedKFold(n_splits=5, n_repeats=10, random_state=0)
result = cross_validate(pipe, expr, y, cv=cv, scoring=["roc_auc", "accuracy"])
print({k: v.mean() for k, v in result.items() if k.startswith("test_")})
pipe.fit(expr, y)
print(expr.columns[pipe[1].get_support()][:10])
