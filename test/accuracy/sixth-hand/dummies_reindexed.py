# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

adult = pd.read_csv("adult.csv", na_values=" ?").dropna()
y = (adult.pop("income").str.strip() == ">50K").astype(int)
X_train, X_test, y_train, y_test = train_test_split(adult, y, test_size=0.2, random_state=0)
X_train = pd.get_dummies(X_train, drop_first=True)
X_test = pd.get_dummies(X_test, drop_first=True).reindex(columns=X_train.columns, fill_value=0)
lr = LogisticRegression(max_iter=2000).fit(X_train, y_train)
print(accuracy_score(y_test, lr.predict(X_test)))
