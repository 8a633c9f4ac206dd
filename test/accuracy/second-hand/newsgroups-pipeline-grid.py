# expects: nothing
from sklearn.datasets import fetch_20newsgroups
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.svm import LinearSVC

groups = ["sci.space", "sci.med", "rec.autos", "talk.politics.guns"]
train = fetch_20newsgroups(subset="train", categories=groups)
test = fetch_20newsgroups(subset="test", categories=groups)
print(len(train.data), "and", len(test.data), "posts")
print(train.data[0][:400])

pipe = Pipeline([("tfidf", TfidfVectorizer(stop_words="english")), ("svm", LinearSVC())])
grid = GridSearchCV(pipe, {"tfidf__max_df": [0.5, 0.9], "tfidf__ngram_range": [(1, 1), (1, 2)], "svm__C": [0.1, 1, 10]}, cv=5, n_jobs=-1)
grid.fit(train.data, train.target)
print(grid.best_params_)
print("test accuracy %.3f" % grid.score(test.data, test.target))
best = grid.best_estimator_.named_steps["tfidf"]
print("words:", len(best.vocabulary_))
