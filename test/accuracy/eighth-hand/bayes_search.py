# expects: cross-validation
import numpy as np
import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.svm import LinearSVC

reviews = pd.read_csv("yelp.csv")
train_text, test_text, y_train, y_test = train_test_split(reviews["text"], reviews["stars"], random_state=0)
vec = TfidfVectorizer(sublinear_tf=True, min_df=5)
svd = TruncatedSVD(200, random_state=0)
A = svd.fit_transform(vec.fit_transform(train_text))
gs = GridSearchCV(LinearSVC(), {"C": np.logspace(-3, 1, 5)}, cv=5).fit(A, y_train)
print("cv", gs.best_score_)
print("test", gs.score(svd.transform(vec.transform(test_text)), y_test))
