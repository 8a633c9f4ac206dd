# expects: nothing
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import Ridge
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import train_test_split

essays = pd.read_excel("essays.xlsx").dropna(subset=["text", "grade"])
texts_train, texts_test = train_test_split(essays["text"], test_size=0.2, random_state=99)
grades_train, grades_test = train_test_split(essays["grade"], test_size=0.2, random_state=99)

words = CountVectorizer(min_df=5, stop_words="english")
bag_train = words.fit_transform(texts_train)
bag_test = words.transform(texts_test)

ridge = Ridge(alpha=3.0).fit(bag_train, grades_train)
predicted = ridge.predict(bag_test).round().clip(1, 6).astype(int)
print("kappa", cohen_kappa_score(grades_test, predicted, weights="quadratic"))
