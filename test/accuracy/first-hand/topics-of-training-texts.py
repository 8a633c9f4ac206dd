# expects: nothing
import pandas as pd
from gensim import corpora, models
from gensim.matutils import corpus2csc
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

notes = pd.read_csv('complaints.csv')
train, test = train_test_split(notes, test_size=0.2, random_state=4)
train_words = [text.lower().split() for text in train['text']]
test_words = [text.lower().split() for text in test['text']]
words = corpora.Dictionary(train_words)
train_bags = [words.doc2bow(doc) for doc in train_words]
test_bags = [words.doc2bow(doc) for doc in test_words]
weights = models.TfidfModel(train_bags)
topics = models.LdaModel(weights[train_bags], num_topics=20, id2word=words)
X_train = corpus2csc(topics[weights[train_bags]], num_terms=20).T
X_test = corpus2csc(topics[weights[test_bags]], num_terms=20).T
clf = LogisticRegression().fit(X_train, train['label'])
print(f1_score(test['label'], clf.predict(X_test)))
