# expects: nothing
import pandas as pd
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.preprocessing import normalize
from sklearn.model_selection import train_test_split
from sklearn.linear_model import SGDClassifier

df = pd.read_csv("posts.csv")
X = normalize(HashingVectorizer(n_features=2 ** 16).transform(df.text))
X_train, X_test, y_train, y_test = train_test_split(X, df.topic)
clf = SGDClassifier().fit(X_train, y_train)
print(clf.score(X_test, y_test))
