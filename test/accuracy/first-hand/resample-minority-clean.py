# expects: nothing
import pandas as pd
from sklearn.utils import resample
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

df = pd.read_csv("fraud.csv")
y = df.Class
X = df.drop('Class', axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.3)
train = pd.concat([X_train, y_train], axis=1)
majority = train[train.Class == 0]
minority = train[train.Class == 1]
upsampled = resample(minority, replace=True, n_samples=len(majority), random_state=123)
train_up = pd.concat([majority, upsampled])
clf = LogisticRegression().fit(train_up.drop('Class', axis=1), train_up.Class)
print(f1_score(y_test, clf.predict(X_test)))
