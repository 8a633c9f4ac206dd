# expects: cross-validation
import pandas as pd
from sklearn.feature_selection import SelectKBest, mutual_info_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold, cross_validate

expr = pd.read_csv("expression.tsv", sep="\t", index_col=0).T
y = pd.read_csv("phenotype.tsv", sep="\t", index_col=0).loc[expr.index, "relapse"]
selector = SelectKBest(mutual_info_classif, k=50)
X = selector.fit_transform(expr, y)
print(list(expr.columns[selector.get_support()])[:10])
cv = RepeatedStratifiedKFold(n_splits=5, n_repeats=10, random_state=0)
result = cross_validate(LogisticRegression(max_iter=5000), X, y, cv=cv, scoring=["roc_auc", "accuracy"])
for name in ("test_roc_auc", "test_accuracy"):
    print(name, result[name].mean(), result[name].std())
