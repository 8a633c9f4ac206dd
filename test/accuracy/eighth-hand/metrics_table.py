# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, f1_score, precision_score, recall_score
from sklearn.model_selection import train_test_split
df = pd.read_csv("d.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="y"), df["y"])
rf = RandomForestClassifier().fit(X_train, y_train)
for name, X, y in [("train", X_train, y_train), ("test", X_test, y_test)]:
    p = rf.predict(X)
    print(name, *[round(f(y, p), 3) for f in (accuracy_score, f1_score, precision_score, recall_score)])
for cut in (0.3, 0.5, 0.7):
    print(cut, (rf.predict_proba(X_test)[:, 1] > cut).mean())
