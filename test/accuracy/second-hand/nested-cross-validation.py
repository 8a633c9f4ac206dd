# expects: nothing
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import BaggingClassifier
from sklearn.feature_selection import SelectPercentile
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import QuantileTransformer

X, y = load_breast_cancer(return_X_y=True)
pipe = Pipeline(
    [
        ("spread", QuantileTransformer(n_quantiles=50)),
        ("select", SelectPercentile()),
        ("bag", BaggingClassifier(KNeighborsClassifier())),
    ]
)
inner = KFold(4, shuffle=True, random_state=1)
outer = KFold(6, shuffle=True, random_state=2)
search = GridSearchCV(pipe, {"select__percentile": [20, 50, 100], "bag__max_samples": [0.3, 0.8]}, cv=inner)
print(cross_val_score(search, X, y, cv=outer))
