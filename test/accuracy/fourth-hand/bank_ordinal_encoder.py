# expects: encode-before-split
import json
import pandas as pd
import lightgbm as lgb
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OrdinalEncoder

CONFIG = json.loads("""
{"path": "bank-additional-full.csv", "target": "y", "drop": ["duration"],
 "lgb": {"objective": "binary", "learning_rate": 0.05, "num_leaves": 31, "verbosity": -1}}
""")

df = pd.read_csv(CONFIG["path"], sep=";").drop(columns=CONFIG["drop"])
y = (df.pop(CONFIG["target"]) == "yes").astype(int)
cat = df.select_dtypes("object").columns.tolist()
enc = OrdinalEncoder()
df[cat] = enc.fit_transform(df[cat])

x_train, x_test, y_train, y_test = train_test_split(df, y, test_size=0.2, random_state=5)
booster = lgb.train(CONFIG["lgb"], lgb.Dataset(x_train, y_train, categorical_feature=cat), num_boost_round=200)
print(roc_auc_score(y_test, booster.predict(x_test)))
