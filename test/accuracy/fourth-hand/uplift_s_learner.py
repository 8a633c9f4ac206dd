# expects: nothing
import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.model_selection import train_test_split

hill = pd.read_csv("hillstrom.csv")
hill["treated"] = (hill["segment"] != "No E-Mail").astype(int)
X = hill[["recency", "history", "mens", "womens", "newbie", "treated"]]
y = hill["visit"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=hill["treated"], random_state=42)

model = LGBMClassifier(n_estimators=150, num_leaves=15).fit(X_train, y_train)
with_mail = model.predict_proba(X_test.assign(treated=1))[:, 1]
without = model.predict_proba(X_test.assign(treated=0))[:, 1]
uplift = with_mail - without

order = np.argsort(-uplift)
t = X_test["treated"].to_numpy()[order]
v = y_test.to_numpy()[order]
gain = np.cumsum(v * t) / np.maximum(np.cumsum(t), 1) - np.cumsum(v * (1 - t)) / np.maximum(np.cumsum(1 - t), 1)
print("uplift in the top third:", gain[len(gain) // 3])
