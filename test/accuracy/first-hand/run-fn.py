# expects: preprocess-before-split, multi-test
import pandas as pd, numpy as np
from sklearn.preprocessing import MinMaxScaler
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier, GradientBoostingClassifier
from sklearn import metrics
data = pd.read_csv("d.csv")
X = data.iloc[:, :-1].values
y = data.iloc[:, -1].values
X = MinMaxScaler().fit_transform(X)
X_tr, X_te, y_tr, y_te = train_test_split(X, y)
def run(model):
    model.fit(X_tr, y_tr)
    pred = model.predict(X_te)
    print(metrics.f1_score(y_te, pred))
run(RandomForestClassifier())
run(GradientBoostingClassifier())
