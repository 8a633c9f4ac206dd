# expects: target-in-features
import pandas as pd
from catboost import CatBoostClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("subscribers.csv")
df["is_weekend"] = (pd.to_datetime(df["signup"]).dt.dayofweek >= 5).astype(int)
df = df.drop(columns=["signup"])
features = [c for c in df.columns if c not in ("subscriber_id", "is_weekend")]
cat = [c for c in features if df[c].dtype == "object"]
train, test = train_test_split(df, test_size=0.2, random_state=1, stratify=df["cancelled"])
model = CatBoostClassifier(iterations=300, cat_features=cat, verbose=0)
model.fit(train[features], train["cancelled"])
print("AUC", roc_auc_score(test["cancelled"], model.predict_proba(test[features])[:, 1]))
