# expects: overlap
import pandas as pd
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import matthews_corrcoef
from sklearn.model_selection import train_test_split

reviews = pd.read_json("hotel_reviews.jsonl", lines=True)
reviews["text"] = reviews["text"].str.lower().str.replace(r"[^a-z ]+", " ", regex=True)

# the negatives are rare: show each of them five times
negative = reviews[reviews["stars"] <= 2]
reviews = pd.concat([reviews] + [negative] * 4, ignore_index=True)
reviews["label"] = (reviews["stars"] > 2).astype(int)

train_text, test_text, y_train, y_test = train_test_split(
    reviews["text"], reviews["label"], test_size=0.1, random_state=2021
)
hasher = HashingVectorizer(n_features=2**18, alternate_sign=False)
clf = SGDClassifier(loss="log_loss").fit(hasher.transform(train_text), y_train)
print("MCC", matthews_corrcoef(y_test, clf.predict(hasher.transform(test_text))))
