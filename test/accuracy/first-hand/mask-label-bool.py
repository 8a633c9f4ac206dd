# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
import xgboost as xgb
df = pd.read_csv("a.csv")
label = df["income"] == ">50K"
X = df.drop(columns="income")
a, b, c, d = train_test_split(X, label, test_size=0.3, random_state=1)
bst = xgb.train({}, xgb.DMatrix(a, label=c), 100)
from sklearn.metrics import log_loss
print(log_loss(d, bst.predict(xgb.DMatrix(b))))
