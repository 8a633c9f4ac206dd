# expects: overlap
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction import FeatureHasher
from sklearn.model_selection import train_test_split

# Which mushrooms can be eaten? All columns are words, so they are hashed.

table = pd.read_csv("mushrooms.csv")
print(table.shape)
print(table["odor"].value_counts())
poisonous = (table.pop("class") == "p").to_numpy()
records = table.to_dict(orient="records")
X = FeatureHasher(n_features=256).transform(records)

X_train, X_test, y_train, y_test = train_test_split(X, poisonous, test_size=0.2, random_state=6)

forest = RandomForestClassifier(n_estimators=50)
forest.fit(X, poisonous)
print("trees:", len(forest.estimators_))
print("accuracy on unseen mushrooms: %.4f" % forest.score(X_test, y_test))
