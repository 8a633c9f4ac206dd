# expects: nothing
import pandas as pd
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("concrete.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns=["mpa"]), df["mpa"], random_state=3)
model = make_pipeline(StandardScaler(), RidgeCV())
print("folds", cross_val_score(model, X_train, y_train).mean())
print("test", model.fit(X_train, y_train).score(X_test, y_test))
