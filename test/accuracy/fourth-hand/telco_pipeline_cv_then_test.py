# expects: nothing
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

df = pd.read_csv("telco.csv").drop(columns="customerID")
df["TotalCharges"] = pd.to_numeric(df["TotalCharges"], errors="coerce")
y = df.pop("Churn").eq("Yes").astype(int)
num = df.select_dtypes("number").columns
cat = df.columns.difference(num)

X_train, X_test, y_train, y_test = train_test_split(df, y, test_size=0.2, stratify=y, random_state=101)

prep = ColumnTransformer([
    ("num", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), num),
    ("cat", OneHotEncoder(handle_unknown="ignore"), cat),
])
candidates = {
    "logit": make_pipeline(prep, LogisticRegression(max_iter=1000)),
    "forest": make_pipeline(prep, RandomForestClassifier(500, min_samples_leaf=5)),
}
scores = {}
for name, pipe in candidates.items():
    scores[name] = cross_val_score(pipe, X_train, y_train, cv=5, scoring="roc_auc").mean()
    print(name, round(scores[name], 4))

best = candidates[max(scores, key=scores.get)].fit(X_train, y_train)
print("test", roc_auc_score(y_test, best.predict_proba(X_test)[:, 1]))
