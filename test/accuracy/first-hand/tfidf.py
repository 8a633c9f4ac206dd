# expects: preprocess-before-split
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB
df = pd.read_csv('s.csv', encoding='latin-1')
tf = TfidfVectorizer()
X = tf.fit_transform(df.text)
a,b,c,d = train_test_split(X, df.label)
nb = MultinomialNB().fit(a, c)
print(nb.score(b, d))
