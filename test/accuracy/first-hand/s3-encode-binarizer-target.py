# expects: encode-before-split
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
import json

with open("tweets.json") as f:
    tweets = json.load(f)
records = [t["features"] for t in tweets]
labels = [t["label"] for t in tweets]
vec = DictVectorizer()
X = vec.fit_transform(records)
X_train, X_test, y_train, y_test = train_test_split(X, labels, random_state=9)
sgd = SGDClassifier().fit(X_train, y_train)
print(f1_score(y_test, sgd.predict(X_test), average="macro"))
