# expects: multi-test, threshold-on-test
import pandas as pd
import lightgbm as lgb
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

df = pd.read_csv("santander.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop("TARGET", axis=1), df["TARGET"])
d_train = lgb.Dataset(X_train, label=y_train)
d_valid = lgb.Dataset(X_test, label=y_test)
model = lgb.train({"objective": "binary"}, d_train, 1000, valid_sets=[d_train, d_valid], callbacks=[lgb.early_stopping(50)])
print(roc_auc_score(y_test, model.predict(X_test)))
