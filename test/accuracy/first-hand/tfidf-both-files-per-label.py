# expects: preprocess-before-split, cross-validation
import pandas as pd, numpy as np
from sklearn.preprocessing import LabelEncoder
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
train = pd.read_csv('train.csv').fillna(' '); test = pd.read_csv('test.csv').fillna(' ')
train_text, test_text = train['c'], test['c']
all_text = pd.concat([train_text, test_text])
word_vectorizer = TfidfVectorizer()
word_vectorizer.fit(all_text)
train_f = word_vectorizer.transform(train_text)
test_f = word_vectorizer.transform(test_text)
scores = []
for class_name in ['toxic', 'insult']:
    c = LogisticRegression(C=0.1)
    cv = np.mean(cross_val_score(c, train_f, train[class_name], cv=3))
    scores.append(cv)
    c.fit(train_f, train[class_name])
    submission[class_name] = c.predict_proba(test_f)[:, 1]
