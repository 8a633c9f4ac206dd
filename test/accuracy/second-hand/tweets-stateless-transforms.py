# expects: nothing
"""Everything before the split looks at one tweet at a time."""
import re

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import Binarizer, Normalizer, PolynomialFeatures

tweets = pd.read_csv("tweets.csv")
tweets["text"] = tweets["text"].str.lower().map(lambda t: re.sub(r"https?://\S+", " url ", t))
counts = pd.DataFrame({"length": tweets.text.str.len(), "tags": tweets.text.str.count("#"), "shouts": tweets.text.str.count("!")})
counts["length"] = counts["length"] / 280

grid = PolynomialFeatures(2, include_bias=False).fit_transform(counts)
grid = np.hstack([grid, Binarizer(threshold=0).fit_transform(counts[["tags"]])])
words = HashingVectorizer(n_features=2**16, norm=None).fit_transform(tweets.text)
X = hstack([Normalizer().fit_transform(words), csr_matrix(grid)]).tocsr()

X_train, X_test, y_train, y_test = train_test_split(X, tweets.disaster, test_size=0.2, random_state=3)
sgd = SGDClassifier(alpha=1e-5).fit(X_train, y_train)
print("F1", f1_score(y_test, sgd.predict(X_test)))
