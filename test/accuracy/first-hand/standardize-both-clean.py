# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
def standardize(train, test):
    for c in ['a', 'b']:
        m, s = train[c].mean(), train[c].std()
        train[c] = (train[c] - m) / s
        test[c] = (test[c] - m) / s
    return train, test
df = pd.read_csv('x.csv')
X_train, X_test, y_train, y_test = train_test_split(df.drop('y', axis=1), df.y)
X_train, X_test = standardize(X_train, X_test)
model = LogisticRegression()
model.fit(X_train, y_train)
print(model.score(X_test, y_test))
