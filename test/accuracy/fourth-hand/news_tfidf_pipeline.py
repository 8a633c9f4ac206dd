# expects: nothing
from sklearn.datasets import fetch_20newsgroups
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline

train = fetch_20newsgroups(subset="train", remove=("headers", "footers", "quotes"))
test = fetch_20newsgroups(subset="test", remove=("headers", "footers", "quotes"))
print(len(train.data), len(test.data))

text_clf = Pipeline([("tfidf", TfidfVectorizer()), ("clf", SGDClassifier())])
grid = {"tfidf__ngram_range": [(1, 1), (1, 2)], "clf__alpha": (1e-4, 1e-5)}
gs = GridSearchCV(text_clf, grid, cv=3, n_jobs=-1).fit(train.data, train.target)
print(gs.best_params_)
print(classification_report(test.target, gs.predict(test.data), target_names=test.target_names))
