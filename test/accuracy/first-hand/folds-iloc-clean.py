# expects: nothing
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import KFold
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

df = pd.read_csv("train.csv")
X, y = df.drop(columns=["target"]), df["target"]
scores = []
for fold, (tr, te) in enumerate(KFold(5).split(X)):
    scaler = StandardScaler()
    X_train = scaler.fit_transform(X.iloc[tr])
    X_test = scaler.transform(X.iloc[te])
    model = LogisticRegression().fit(X_train, y.iloc[tr])
    scores.append(roc_auc_score(y.iloc[te], model.predict_proba(X_test)[:, 1]))
    print(fold, scores[-1])
print(np.mean(scores))
