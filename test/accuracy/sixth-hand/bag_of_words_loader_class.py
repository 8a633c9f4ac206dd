# expects: preprocess-before-split
import re
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB


class SpamModel:
    def __init__(self, path):
        self.path = path
        self.counts = CountVectorizer(ngram_range=(1, 2), stop_words="english")
        self.weights = TfidfTransformer()
        self.model = MultinomialNB(alpha=0.1)

    @staticmethod
    def clean(text):
        return re.sub(r"[^a-z ]", " ", text.lower())

    def load(self):
        mails = pd.read_csv(self.path, sep="\t", names=["label", "text"])
        self.texts = mails["text"].apply(self.clean)
        self.labels = mails["label"].map({"ham": 0, "spam": 1})
        return self

    def prepare(self):
        vectors = self.weights.fit_transform(self.counts.fit_transform(self.texts))
        self.parts = train_test_split(vectors, self.labels, test_size=0.2, random_state=0)
        return self

    def train_and_report(self):
        X_train, X_test, y_train, y_test = self.parts
        self.model.fit(X_train, y_train)
        print(classification_report(y_test, self.model.predict(X_test)))


SpamModel("SMSSpamCollection").load().prepare().train_and_report()
