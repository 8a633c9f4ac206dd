# expects: cross-validation
from sklearn.datasets import fetch_20newsgroups
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.grid_search import GridSearchCV
from sklearn.svm import LinearSVC

groups = ["sci.space", "sci.med", "rec.autos", "talk.politics.guns"]
news = fetch_20newsgroups(subset="train", categories=groups, remove=("headers", "footers", "quotes"))
print("posts:", len(news.data))
for name in news.target_names:
    print("  ", name)

vectorizer = TfidfVectorizer(sublinear_tf=True, max_df=0.5, stop_words="english")
vectors = vectorizer.fit_transform(news.data)
print("shape", vectors.shape)

grid = GridSearchCV(LinearSVC(), {"C": [0.01, 0.1, 1, 10]}, cv=5)
grid.fit(vectors, news.target)
print(grid.best_params_)
print("cross-validated accuracy %.3f" % grid.best_score_)
