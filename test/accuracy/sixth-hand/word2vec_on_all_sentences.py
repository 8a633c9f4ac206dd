# expects: preprocess-before-split
import gensim
import numpy as np
import pandas as pd
from nltk.tokenize import word_tokenize
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

news = pd.read_csv("bbc-text.csv")
tfidf = TfidfVectorizer(tokenizer=word_tokenize, min_df=5, ngram_range=(1, 2))
weights = tfidf.fit_transform(news["text"])
lsa = TruncatedSVD(200, random_state=1)
vectors = lsa.fit_transform(weights)
X_tr, X_te, y_tr, y_te = train_test_split(vectors, news["category"], test_size=0.25, random_state=1)
clf = LogisticRegression(max_iter=1000).fit(X_tr, y_tr)
print(accuracy_score(y_te, clf.predict(X_te)))
