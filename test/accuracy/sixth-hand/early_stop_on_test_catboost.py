# expects: multi-test, threshold-on-test
import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split

df = pd.read_csv("otto.csv").drop(columns="id")
y = df.pop("target").str[-1].astype(int) - 1
X_train, X_test, y_train, y_test = train_test_split(df, y, stratify=y, test_size=0.2, random_state=2)
train_pool, test_pool = Pool(X_train, y_train), Pool(X_test, y_test)
model = CatBoostClassifier(iterations=5000, loss_function="MultiClass", od_type="Iter", od_wait=100, verbose=500)
model.fit(train_pool, eval_set=test_pool, use_best_model=True)
print("log loss", log_loss(y_test, model.predict_proba(test_pool)))
