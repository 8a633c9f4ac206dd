# expects: overlap, preprocess-before-split, multi-test
# -*- coding: utf-8 -*-
"""
SMS spam. Dataset https://www.kaggle.com/uciml/sms-spam-collection-dataset
"""
import string
import pandas as pd
import nltk
from nltk.corpus import stopwords
from nltk.stem.porter import PorterStemmer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB
from sklearn.svm import LinearSVC
from sklearn.metrics import accuracy_score, precision_score, confusion_matrix

nltk.download('stopwords')
ps = PorterStemmer()
sw = set(stopwords.words('english'))

df = pd.read_csv('spam.csv', encoding='latin-1')
df.drop(columns=['Unnamed: 2', 'Unnamed: 3', 'Unnamed: 4'], inplace=True)
df.rename(columns={'v1': 'target', 'v2': 'text'}, inplace=True)
df['target'] = df['target'].map({'ham': 0, 'spam': 1})
df = df.drop_duplicates(keep='first')
print(df.shape)


def transform_text(text):
    text = text.lower()
    text = ''.join(ch for ch in text if ch not in string.punctuation)
    words = [ps.stem(w) for w in text.split() if w not in sw]
    return ' '.join(words)


df['transformed_text'] = df['text'].apply(transform_text)
df['num_characters'] = df['text'].apply(len)
print(df.groupby('target')['num_characters'].describe())

tfidf = TfidfVectorizer(max_features=3000)
X = tfidf.fit_transform(df['transformed_text']).toarray()
y = df['target'].values

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=2)

mnb = MultinomialNB()
mnb.fit(X_train, y_train)
y_pred = mnb.predict(X_test)
print('NB', accuracy_score(y_test, y_pred), precision_score(y_test, y_pred))
print(confusion_matrix(y_test, y_pred))

# svm, quick check
svc = LinearSVC()
svc.fit(X, y)
print('SVC', accuracy_score(y_test, svc.predict(X_test)))

import pickle
pickle.dump(tfidf, open('vectorizer.pkl', 'wb'))
pickle.dump(svc, open('model.pkl', 'wb'))
