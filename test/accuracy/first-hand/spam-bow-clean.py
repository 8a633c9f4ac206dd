# expects: nothing
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB
from sklearn.metrics import classification_report

messages = pd.read_csv('SMSSpamCollection', sep='\t', names=["label", "message"])
messages['clean'] = messages.message.apply(lambda text: text.lower().strip())
tr, te, ytr, yte = train_test_split(messages['clean'], messages['label'])
vec = TfidfVectorizer(stop_words='english')
tr = vec.fit_transform(tr)
te = vec.transform(te)
nb = MultinomialNB()
nb.fit(tr, ytr)
print(classification_report(yte, nb.predict(te)))
