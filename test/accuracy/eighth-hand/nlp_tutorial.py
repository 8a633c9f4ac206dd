# expects: preprocess-before-split
# Spam or ham? A gentle introduction to text classification
import re
import string

import pandas as pd
from nltk.corpus import stopwords
from nltk.stem import PorterStemmer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

messages = pd.read_csv("spam.csv", encoding="latin-1")[["v1", "v2"]]
messages.columns = ["label", "text"]

ps = PorterStemmer()
stop = set(stopwords.words("english"))


def clean(text):
    text = re.sub("[^a-zA-Z]", " ", text).lower()
    return " ".join(ps.stem(w) for w in text.split() if w not in stop)


messages["text"] = messages["text"].apply(clean)

# turn words into numbers
tfidf = TfidfVectorizer(max_features=5000)
X = tfidf.fit_transform(messages["text"]).toarray()
y = (messages["label"] == "spam").astype(int)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=42)

model = LogisticRegression()
model.fit(X_train, y_train)
print(classification_report(y_test, model.predict(X_test)))


def predict_message(msg):
    return "spam" if model.predict(tfidf.transform([clean(msg)]))[0] else "ham"


print(predict_message("You have won a FREE cruise, call now"))
