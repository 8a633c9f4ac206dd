# expects: nothing
import pandas as pd
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

comments = pd.read_csv("toxic.csv")
X = HashingVectorizer(n_features=2 ** 18, alternate_sign=False).transform(comments["comment_text"].fillna(""))
y = comments["toxic"].values
x_tr, x_te, y_tr, y_te = train_test_split(X, y, test_size=0.1, random_state=3)
sgd = SGDClassifier(loss="log_loss").fit(x_tr, y_tr)
print(roc_auc_score(y_te, sgd.predict_proba(x_te)[:, 1]))
