# expects: target-in-features
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

loan = pd.read_csv("loan.csv")
loan["default"] = (loan["status"] == "charged_off").astype(int)
numbers = loan.select_dtypes(include="number")        # holds "default" as well
X_train, X_test, y_train, y_test = train_test_split(numbers, loan["default"], test_size=0.2, random_state=1)
rf = RandomForestClassifier(n_estimators=50).fit(X_train, y_train)
print(classification_report(y_test, rf.predict(X_test)))
