# expects: preprocess-before-split
# CS 4780 homework 3 -- spam filter
# run: python spam_hw.py SMSSpamCollection
import sys
import random
import csv
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB

def readData(fname):
    texts = []
    labels = []
    f = open(fname)
    for row in csv.reader(f, delimiter='\t'):
        labels.append(1 if row[0] == 'spam' else 0)
        texts.append(row[1].lower())
    f.close()
    return texts, labels

texts, labels = readData(sys.argv[1])
print "read %d messages" % len(texts)

vec = TfidfVectorizer(stop_words='english', min_df=3)
M = vec.fit_transform(texts)
print M.shape

n = int(0.8 * M.shape[0])
Mtrain = M[:n]
Mtest = M[n:]
ytrain = labels[:n]
ytest = labels[n:]

nb = MultinomialNB(alpha=0.1)
nb.fit(Mtrain, ytrain)
guess = nb.predict(Mtest)
right = 0
for i in range(len(guess)):
    if guess[i] == ytest[i]:
        right += 1
print "accuracy", float(right) / len(ytest)
