# expects: nothing
import json
import re

import spacy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline

nlp = spacy.load("en_core_web_sm", disable=["parser", "ner"])
docs, tags = [], []
for line in open("intents.jsonl", encoding="utf8"):
    rec = json.loads(line)
    docs.append(" ".join(t.lemma_ for t in nlp(rec["text"]) if not t.is_stop))
    tags.append(rec["intent"])
train_x, test_x, train_y, test_y = train_test_split(docs, tags, test_size=.2, random_state=13)
clf = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LogisticRegression(C=10))
clf.fit(train_x, train_y)
print("accuracy", clf.score(test_x, test_y))
