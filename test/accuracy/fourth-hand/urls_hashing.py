# expects: nothing
import pandas as pd
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import PassiveAggressiveClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

urls = pd.read_csv("urls.csv.gz")
X = HashingVectorizer(analyzer="char_wb", ngram_range=(3, 5), n_features=2**20).transform(urls["url"])
y = urls["malicious"].astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.1, random_state=0)
pac = PassiveAggressiveClassifier().fit(X_train, y_train)
print(accuracy_score(y_test, pac.predict(X_test)))
