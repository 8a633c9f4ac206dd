# expects: nothing
import re
import numpy as np
import pandas as pd
from scipy.sparse import hstack, csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score, average_precision_score

df = pd.read_csv('jigsaw_train.csv')
print(df.shape)
print(df[['toxic', 'severe_toxic', 'obscene', 'threat', 'insult', 'identity_hate']].mean())

df['comment_text'] = df['comment_text'].fillna('unknown')


def meta(text):
    words = text.split()
    n = max(len(words), 1)
    return [
        len(text),
        len(words),
        sum(1 for c in text if c.isupper()) / max(len(text), 1),
        text.count('!'),
        text.count('?'),
        len(set(words)) / n,
        np.mean([len(w) for w in words]) if words else 0,
        len(re.findall(r'\bfu|\bsh', text.lower())),
    ]


M = np.array([meta(t) for t in df['comment_text']], dtype=float)
M = np.log1p(M)

hv = HashingVectorizer(n_features=2 ** 20, analyzer='char_wb', ngram_range=(2, 5), norm='l2', alternate_sign=False)
H = hv.fit_transform(df['comment_text'])
X = hstack([H, csr_matrix(M)]).tocsr()
y = df['toxic'].values
print('matrix', X.shape)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, stratify=y, random_state=12)

clf = SGDClassifier(loss='log', alpha=1e-6, max_iter=30, tol=1e-4, n_jobs=-1, random_state=12)
clf.fit(X_train, y_train)
p = clf.predict_proba(X_test)[:, 1]
print('ROC AUC %.4f' % roc_auc_score(y_test, p))
print('AP      %.4f' % average_precision_score(y_test, p))
