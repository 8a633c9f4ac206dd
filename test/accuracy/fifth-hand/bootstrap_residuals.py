# expects: nothing
"""Bootstrap of the held-out error of a linear model."""
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

df = pd.read_csv("penguins.csv").dropna()
X = df[["bill_length_mm", "flipper_length_mm"]].to_numpy()
y = df["body_mass_g"].to_numpy()
rng = np.random.default_rng(0)
X_fit, X_hold = X[: len(X) // 2], X[len(X) // 2:]
y_fit, y_hold = y[: len(y) // 2], y[len(y) // 2:]
model = LinearRegression().fit(X_fit, y_fit)
residual = y_hold - model.predict(X_hold)
draws = [np.mean(rng.choice(residual, len(residual), replace=True) ** 2) for _ in range(1000)]
print("mse", np.mean(residual ** 2), "95%", np.percentile(draws, [2.5, 97.5]))
