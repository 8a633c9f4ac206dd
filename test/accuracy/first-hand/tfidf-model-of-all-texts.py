# expects: encode-before-split, preprocess-before-split
import pandas as pd
from gensim import corpora, models
from gensim.matutils import corpus2csc
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

notes = pd.read_csv('complaints.csv')
docs = [text.lower().split() for text in notes['text']]
words = corpora.Dictionary(docs)
bags = [words.doc2bow(doc) for doc in docs]
weights = models.TfidfModel(bags)
X = corpus2csc(weights[bags]).T
X_train, X_test, y_train, y_test = train_test_split(X, notes['label'], test_size=0.2, random_state=4)
clf = LogisticRegression().fit(X_train, y_train)
print(f1_score(y_test, clf.predict(X_test)))
