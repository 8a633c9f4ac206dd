# expects: preprocess-before-split
import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

wine = pd.read_csv("winemag.csv").dropna(subset=["description", "points"])
lsa = make_pipeline(TfidfVectorizer(stop_words="english"), TruncatedSVD(100), Normalizer(copy=False))
topics = lsa.fit_transform(wine["description"])
X_train, X_test, y_train, y_test = train_test_split(topics, wine["points"].values, test_size=0.2, random_state=0)
rf = RandomForestRegressor(n_jobs=-1).fit(X_train, y_train)
print(mean_squared_error(y_test, rf.predict(X_test)))
