# expects: nothing
import random
import pandas as pd
import spacy
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from spacy.training import Example
from spacy.util import minibatch

data = pd.read_csv("feedback.csv")
train, held = train_test_split(data, test_size=0.3, random_state=0, stratify=data["topic"])
dev, test = train_test_split(held, test_size=0.5, random_state=0, stratify=held["topic"])
nlp = spacy.blank("en")
textcat = nlp.add_pipe("textcat")
topics = sorted(train["topic"].unique())
for topic in topics:
    textcat.add_label(topic)


def examples(part):
    return [Example.from_dict(nlp.make_doc(t), {"cats": {c: c == y for c in topics}}) for t, y in zip(part["text"], part["topic"])]


def score(part):
    guesses = [max(doc.cats, key=doc.cats.get) for doc in nlp.pipe(part["text"])]
    return f1_score(part["topic"], guesses, average="macro")


optimizer = nlp.initialize()
best = 0
for epoch in range(10):
    batch_list = examples(train)
    random.shuffle(batch_list)
    for batch in minibatch(batch_list, size=16):
        nlp.update(batch, sgd=optimizer)
    if score(dev) > best:
        best = score(dev)
        nlp.to_disk("best")
nlp = spacy.load("best")
print("test macro F1", score(test))
