# expects: overlap
import pandas as pd
from sklearn.utils import resample
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

df = pd.read_csv("fraud.csv")
majority = df[df.Class == 0]
minority = df[df.Class == 1]
upsampled = resample(minority, replace=True, n_samples=len(majority), random_state=123)
df_up = pd.concat([majority, upsampled])
y = df_up.Class
X = df_up.drop('Class', axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.3)
clf = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, clf.predict(X_test)))
