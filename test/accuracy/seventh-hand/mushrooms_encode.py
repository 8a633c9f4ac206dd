# expects: encode-before-split
import pandas as pd
from sklearn.preprocessing import OrdinalEncoder, LabelEncoder
from sklearn.tree import DecisionTreeClassifier
from sklearn.model_selection import train_test_split
from sklearn import metrics

mush = pd.read_csv('mushrooms.csv')
X = mush.drop('class', axis=1)
y = LabelEncoder().fit_transform(mush['class'])
enc = OrdinalEncoder()
X = enc.fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=100)
tree = DecisionTreeClassifier(max_depth=4)
tree.fit(X_train, y_train)
print(metrics.accuracy_score(y_test, tree.predict(X_test)))
