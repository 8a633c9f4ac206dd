# expects: nothing
import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier, LGBMRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

claims = pd.read_csv("claims.csv")
features = ["age", "power", "region_code", "bonus"]
train, test = train_test_split(claims, test_size=0.25, random_state=5)
any_claim = LGBMClassifier().fit(train[features], train["amount"] > 0)
hit = train[train["amount"] > 0]
size = LGBMRegressor().fit(hit[features], np.log(hit["amount"]))
expected = any_claim.predict_proba(test[features])[:, 1] * np.exp(size.predict(test[features]))
print("MAE", mean_absolute_error(test["amount"], expected))
