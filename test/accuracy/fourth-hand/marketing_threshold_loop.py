# expects: threshold-on-test, multi-test
import numpy as np
import pandas as pd
from catboost import CatBoostClassifier
from sklearn.model_selection import train_test_split

COST_CALL, GAIN_SALE = 4.0, 60.0
df = pd.read_csv("campaign.csv")
X, y = df[["age", "visits", "spent", "emails"]], df["bought"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=0)
model = CatBoostClassifier(iterations=300, verbose=0).fit(X_train, y_train)
proba = model.predict_proba(X_test)[:, 1]


def profit(truth, called):
    return (GAIN_SALE * truth[called] - COST_CALL).sum()


best_t, best_profit = 0.0, -np.inf
for t in np.linspace(0.01, 0.5, 50):
    value = profit(y_test.to_numpy(), proba >= t)
    if value > best_profit:
        best_t, best_profit = t, value
print(f"call above {best_t:.2f}: profit {best_profit:.0f} on the test customers")
