# expects: group-split
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline

reviews = pd.read_csv("app_reviews.csv").dropna(subset=["text"])
y = (reviews["stars"] >= 4).astype(int)
model = make_pipeline(TfidfVectorizer(min_df=3), LogisticRegression(max_iter=1000))

cv = cross_val_score(model, reviews["text"], y, groups=reviews["user_id"], cv=GroupKFold(5), scoring="roc_auc")
print("by user:", cv.mean())

text_train, text_test, y_train, y_test = train_test_split(reviews["text"], y, test_size=0.2, random_state=3)
model.fit(text_train, y_train)
print("accuracy", model.score(text_test, y_test))
