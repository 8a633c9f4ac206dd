# expects: nothing
import pandas as pd
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.metrics import classification_report
from sklearn.pipeline import Pipeline

genes = pd.read_csv("genes.csv", index_col=0)
y = genes.pop("tumour")
X = genes
model = Pipeline([("k", SelectKBest(f_classif, k=50)), ("m", LogisticRegression(C=0.1))])
pred = cross_val_predict(model, X, y, cv=StratifiedKFold(5))
print(classification_report(y, pred))
