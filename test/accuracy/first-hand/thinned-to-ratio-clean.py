# expects: nothing
import pandas as pd
from imblearn.datasets import make_imbalance
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_validate

calls = pd.read_csv("calls.csv")
X, y = calls.drop(columns="complaint"), calls["complaint"]
counts = y.value_counts()
X_thin, y_thin = make_imbalance(X, y, sampling_strategy={counts.idxmin(): counts.max() // 20})
print(cross_validate(RandomForestClassifier(), X_thin, y_thin, scoring="balanced_accuracy")["test_score"].mean())
