# expects: nothing
import gensim
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score

train = pd.read_csv('train.csv')
test = pd.read_csv('test.csv')
train_docs = train['body'].map(gensim.utils.simple_preprocess)
test_docs = test['body'].map(gensim.utils.simple_preprocess)
id2word = gensim.corpora.Dictionary(train_docs)
corpus = [id2word.doc2bow(d) for d in train_docs]
lda = gensim.models.LdaMulticore(corpus=corpus, id2word=id2word, num_topics=12)

def vector(doc):
    shares = lda.get_document_topics(id2word.doc2bow(doc), minimum_probability=0.0)
    return [share for _, share in shares]

X_train = np.array([vector(d) for d in train_docs])
X_test = np.array([vector(d) for d in test_docs])
forest = RandomForestClassifier()
forest.fit(X_train, train['label'])
print(accuracy_score(test['label'], forest.predict(X_test)))
