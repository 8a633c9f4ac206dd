# expects: nothing
"""Spam filter, homework 3, second submission."""
import csv
import sys

from sklearn.feature_extraction.text import TfidfVectorizer, HashingVectorizer
from sklearn.naive_bayes import MultinomialNB


def read_data(fname):
    texts, labels = [], []
    with open(fname) as f:
        for row in csv.reader(f, delimiter='\t'):
            labels.append(int(row[0] == 'spam'))
            texts.append(row[1].lower())
    return texts, labels


def main():
    texts, labels = read_data(sys.argv[1])
    n = int(0.8 * len(texts))
    vec = TfidfVectorizer(stop_words='english', min_df=3)
    train = vec.fit_transform(texts[:n])
    test = vec.transform(texts[n:])
    nb = MultinomialNB(alpha=0.1).fit(train, labels[:n])
    guess = nb.predict(test)
    right = sum(1 for g, t in zip(guess, labels[n:]) if g == t)
    print('accuracy', right / len(guess))


if __name__ == '__main__':
    main()
