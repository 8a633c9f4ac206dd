# expects: nothing
import csv
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.cross_validation import train_test_split
from sklearn import metrics

texts, labels = [], []
with open('SMSSpamCollection') as f:
    for label, text in csv.reader(f, delimiter='\t', quoting=csv.QUOTE_NONE):
        texts.append(text.decode('utf-8'))
        labels.append(int(label == 'spam'))
print len(texts), 'messages,', sum(labels), 'spam'

text_train, text_test, y_train, y_test = train_test_split(texts, labels, test_size=0.3, random_state=1)
vect = CountVectorizer(stop_words='english')
X_train = vect.fit_transform(text_train)
X_test = vect.transform(text_test)

nb = MultinomialNB()
nb.fit(X_train, y_train)
pred = nb.predict(X_test)
print 'accuracy: %.3f' % metrics.accuracy_score(y_test, pred)
print metrics.confusion_matrix(y_test, pred)
