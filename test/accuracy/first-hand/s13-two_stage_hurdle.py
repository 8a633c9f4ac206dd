# expects: nothing
import pandas as pd
from lightgbm import LGBMClassifier, LGBMRegressor
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_absolute_error
d = pd.read_csv("claims.csv")
train, test = train_test_split(d, random_state=0)
f = ["age", "km", "power"]
any_ = LGBMClassifier().fit(train[f], train["paid"] > 0)
train = train.assign(p=any_.predict_proba(train[f])[:, 1])
test = test.assign(p=any_.predict_proba(test[f])[:, 1])
much = LGBMRegressor().fit(train[f + ["p"]], train["paid"])
print(mean_absolute_error(test["paid"], much.predict(test[f + ["p"]])))
