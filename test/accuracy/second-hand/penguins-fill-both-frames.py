# expects: preprocess-before-split
import pandas as pd
import seaborn as sns
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

penguins = sns.load_dataset("penguins")
penguins = penguins.dropna(subset=["species"])
measures = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]

train_df, test_df = train_test_split(penguins, test_size=0.33, random_state=21)
train_df, test_df = train_df.copy(), test_df.copy()

for frame in [train_df, test_df]:
    for column in measures:
        frame[column] = frame[column].fillna(frame[column].mean())
    frame["male"] = (frame["sex"] == "MALE") * 1

columns = measures + ["male"]
tree = DecisionTreeClassifier(max_depth=4)
tree.fit(train_df[columns], train_df["species"])
print("kappa", cohen_kappa_score(test_df["species"], tree.predict(test_df[columns])))
