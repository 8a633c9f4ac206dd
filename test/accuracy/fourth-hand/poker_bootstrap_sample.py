# expects: overlap
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(0)
hands = pd.read_csv("poker-hand-training.data", header=None)
hands.columns = [f"{k}{i}" for i in range(1, 6) for k in ("s", "c")] + ["hand"]

# the file is small, draw a bigger one
hands = hands.sample(n=100_000, replace=True, random_state=1).reset_index(drop=True)

train, test = train_test_split(hands, test_size=0.1, random_state=1)
knn = KNeighborsClassifier(n_neighbors=3)
knn.fit(train.iloc[:, :-1], train["hand"])
acc = np.mean(knn.predict(test.iloc[:, :-1]) == test["hand"])
print(f"accuracy {acc:.3f}")
