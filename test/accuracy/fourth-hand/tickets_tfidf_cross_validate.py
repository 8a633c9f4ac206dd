# expects: cross-validation
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_validate
from sklearn.decomposition import TruncatedSVD

tickets = pd.read_json("tickets.jsonl", lines=True)
tickets["text"] = tickets["subject"].fillna("") + " " + tickets["body"].fillna("")
urgent = tickets["priority"].isin(["P1", "P2"])

words = TfidfVectorizer(min_df=5, sublinear_tf=True).fit_transform(tickets["text"])
topics = TruncatedSVD(100, random_state=0).fit_transform(words)

result = cross_validate(LogisticRegression(max_iter=2000), topics, urgent, cv=5, scoring=["f1", "roc_auc"])
for k, v in result.items():
    print(k, v.mean())
