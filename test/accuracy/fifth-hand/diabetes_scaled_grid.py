# expects: cross-validation
import pandas as pd
from sklearn.model_selection import GridSearchCV
from sklearn.preprocessing import QuantileTransformer
from sklearn.svm import SVR

d = pd.read_csv("diabetes.tab.txt", sep="\t")
y = d.pop("Y")
X = QuantileTransformer(n_quantiles=100).fit_transform(d)
search = GridSearchCV(SVR(), {"C": [1, 10, 100], "epsilon": [0.1, 1]}, cv=5, scoring="neg_mean_absolute_error")
search.fit(X, y)
print(search.best_params_, -search.best_score_)
