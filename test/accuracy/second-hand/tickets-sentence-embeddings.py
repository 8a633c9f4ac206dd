# expects: nothing
import argparse
import json

import numpy as np
from sentence_transformers import SentenceTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split


def read(path):
    with open(path, encoding="utf-8") as lines:
        tickets = [json.loads(line) for line in lines]
    return [t["subject"] + "\n" + t["body"] for t in tickets], np.array([t["queue"] for t in tickets])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tickets")
    parser.add_argument("--encoder", default="all-MiniLM-L6-v2")
    options = parser.parse_args()

    texts, queues = read(options.tickets)
    vectors = SentenceTransformer(options.encoder).encode(texts, batch_size=64, normalize_embeddings=True)
    X_train, X_test, y_train, y_test = train_test_split(vectors, queues, test_size=0.2, stratify=queues, random_state=1)
    model = LogisticRegression(max_iter=3000, C=4.0).fit(X_train, y_train)
    print(classification_report(y_test, model.predict(X_test)))


if __name__ == "__main__":
    main()
