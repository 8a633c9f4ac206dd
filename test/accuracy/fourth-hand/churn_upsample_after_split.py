# expects: nothing
import pandas as pd
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample, shuffle


def upsample(frame: pd.DataFrame, label: str, seed: int) -> pd.DataFrame:
    rare = frame.query(f"{label} == 1")
    common = frame.query(f"{label} == 0")
    more = resample(rare, n_samples=len(common), random_state=seed)
    return shuffle(pd.concat([common, more]), random_state=seed)


users = pd.read_csv("users.csv", index_col="user_id")
train, test = train_test_split(users, test_size=0.2, stratify=users["churn"], random_state=3)
train = upsample(train, "churn", seed=3)
tree = DecisionTreeClassifier(max_depth=6).fit(train.drop(columns="churn"), train["churn"])
print("F1", f1_score(test["churn"], tree.predict(test.drop(columns="churn"))))
