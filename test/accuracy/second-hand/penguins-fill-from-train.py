# expects: nothing
import pandas as pd
import seaborn as sns
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

penguins = sns.load_dataset("penguins").dropna(subset=["species"])
measures = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
train_df, test_df = train_test_split(penguins, test_size=0.33, random_state=21)

usual = train_df[measures].mean()
parts = {}
for name, frame in {"train": train_df, "test": test_df}.items():
    frame = frame.assign(male=(frame["sex"] == "MALE").astype(int))
    frame[measures] = frame[measures].fillna(usual)
    parts[name] = frame

columns = measures + ["male"]
tree = DecisionTreeClassifier(max_depth=4).fit(parts["train"][columns], parts["train"]["species"])
print("kappa", cohen_kappa_score(parts["test"]["species"], tree.predict(parts["test"][columns])))
