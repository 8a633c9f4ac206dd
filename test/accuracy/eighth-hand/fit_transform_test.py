# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler

glass = pd.read_csv("glass.csv")
X_train, X_test, y_train, y_test = train_test_split(
    glass.drop("Type", axis=1), glass["Type"], test_size=0.3, random_state=11)
mm = MinMaxScaler()
X_train = mm.fit_transform(X_train)
X_test = mm.fit_transform(X_test)
rf = RandomForestClassifier().fit(X_train, y_train)
print("accuracy is", accuracy_score(y_test, rf.predict(X_test)))
