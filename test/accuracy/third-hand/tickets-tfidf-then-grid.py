# expects: cross-validation
import pickle

import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import GridSearchCV
from sklearn.svm import LinearSVC


def load_tickets(path):
    tickets = pd.read_csv(path, usecols=["subject", "body", "queue"])
    tickets["text"] = tickets["subject"].fillna("") + " " + tickets["body"].fillna("")
    return tickets[tickets["queue"] != "unassigned"]


tickets = load_tickets("helpdesk.csv")
vectorizer = TfidfVectorizer(min_df=3, ngram_range=(1, 2), sublinear_tf=True)
features = vectorizer.fit_transform(tickets["text"])

search = GridSearchCV(LinearSVC(), {"C": [0.01, 0.1, 1, 10]}, cv=5, scoring="f1_macro", n_jobs=4)
search.fit(features, tickets["queue"])
print(search.best_params_, search.best_score_)

with open("router.pkl", "wb") as out:
    pickle.dump((vectorizer, search.best_estimator_), out)
