# expects: nothing
import csv, sys
import numpy as np
from sklearn.cross_validation import KFold
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline

texts, labels = [], []
with open(sys.argv[1], 'rb') as f:
    for row in csv.reader(f):
        texts.append(row[1])
        labels.append(1 if row[0] == 'spam' else 0)
texts = np.array(texts)
labels = np.array(labels)

scores = []
for train, test in KFold(len(texts), n_folds=10, shuffle=True):
    model = Pipeline([('tfidf', TfidfVectorizer()), ('nb', MultinomialNB())])
    model.fit(texts[train], labels[train])
    scores.append(np.mean(model.predict(texts[test]) == labels[test]))
print "accuracy", np.mean(scores), "+/-", np.std(scores)
