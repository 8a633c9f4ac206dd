# expects: group-split
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import GroupKFold, cross_val_score, train_test_split

cycles = pd.read_csv("turbofan.csv")     # several cycles of each engine
X = cycles[["s2", "s3", "s4", "s7", "s11"]]
y = cycles["rul"]
rf = RandomForestRegressor(200, n_jobs=-1)
print(cross_val_score(rf, X, y, groups=cycles["engine"], cv=GroupKFold(5)).mean())
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
rf.fit(X_train, y_train)
print(mean_squared_error(y_test, rf.predict(X_test)) ** 0.5)
