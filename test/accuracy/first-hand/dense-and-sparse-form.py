# expects: preprocess-before-split
import pandas as pd
from scipy.sparse import csr_matrix
from sklearn.metrics import log_loss
from sklearn.naive_bayes import MultinomialNB

words = pd.read_csv("words.csv")
X, y = words.drop(columns="topic").to_numpy(), words["topic"].to_numpy()
X -= X.min()
X_train, X_test = X[:4000], X[4000:]
for seen, held in [(X_train, X_test), (csr_matrix(X_train), csr_matrix(X_test))]:
    model = MultinomialNB()
    model.fit(seen, y[:4000])
    print(log_loss(y[4000:], model.predict_proba(held)))
