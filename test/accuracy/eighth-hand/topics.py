# expects: preprocess-before-split
import gensim
import numpy as np
import pandas as pd
from gensim.corpora import Dictionary
from sklearn.decomposition import LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

abstracts = pd.read_csv("abstracts.csv")
counts = CountVectorizer(stop_words="english", max_df=0.9).fit_transform(abstracts["abstract"])
topics = LatentDirichletAllocation(n_components=40, random_state=0).fit_transform(counts)
X = np.hstack([topics, abstracts[["n_authors", "year"]].to_numpy()])
Xa, Xb, ya, yb = train_test_split(X, abstracts["cited"], test_size=0.2, random_state=0)
lr = LogisticRegression(max_iter=1000).fit(Xa, ya)
print(roc_auc_score(yb, lr.predict_proba(Xb)[:, 1]))
