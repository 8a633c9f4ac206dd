# expects: preprocess-before-split
import cPickle as pickle
import pandas as pd
from sklearn.cross_validation import train_test_split
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.svm import LinearSVC
from sklearn.metrics import classification_report

df = pd.read_csv('movie_reviews.tsv', sep='\t', header=0, quoting=3)
print df.shape

vect = CountVectorizer(ngram_range=(1, 2), min_df=3)
bow = vect.fit_transform(df['review'])
sel = SelectKBest(chi2, k=20000)
bow = sel.fit_transform(bow, df['sentiment'])

a, b, ya, yb = train_test_split(bow, df['sentiment'], test_size=0.2)
svc = LinearSVC()
svc.fit(a, ya)
print classification_report(yb, svc.predict(b))
pickle.dump((vect, sel, svc), open('svc.pkl', 'wb'))
