# expects: encode-before-split
import pandas as pd
from sklearn.preprocessing import LabelEncoder, OneHotEncoder, OrdinalEncoder
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

df = pd.read_csv("mushrooms.csv")
le = LabelEncoder()
for column in df.columns:
    df[column] = le.fit_transform(df[column])
X = df.drop("class", axis=1)
X = OneHotEncoder().fit_transform(X)
y = df["class"]
X_train, X_test, y_train, y_test = train_test_split(X, y)
tree = DecisionTreeClassifier().fit(X_train, y_train)
print(tree.score(X_test, y_test))
