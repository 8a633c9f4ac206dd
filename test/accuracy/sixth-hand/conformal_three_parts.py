# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split

ALPHA = 0.1
df = pd.read_csv("superconductors.csv")
X, y = df.drop(columns="critical_temp").to_numpy(), df["critical_temp"].to_numpy()
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_cal, y_train, y_cal = train_test_split(X_rest, y_rest, test_size=0.25, random_state=0)
model = GradientBoostingRegressor(n_estimators=400).fit(X_train, y_train)

scores = np.abs(y_cal - model.predict(X_cal))
n = len(scores)
q = np.quantile(scores, np.ceil((n + 1) * (1 - ALPHA)) / n, method="higher")
pred = model.predict(X_test)
covered = (y_test >= pred - q) & (y_test <= pred + q)
print(f"coverage {covered.mean():.3f}, width {2 * q:.2f}, MAE {np.abs(y_test - pred).mean():.2f}")
