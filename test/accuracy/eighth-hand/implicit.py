# expects: nothing
import implicit
import numpy as np
import pandas as pd
import scipy.sparse as sp
from implicit.evaluation import precision_at_k, train_test_split

plays = pd.read_csv("plays.tsv", sep="\t", names=["user", "artist", "n"])
plays["u"] = plays["user"].astype("category").cat.codes
plays["a"] = plays["artist"].astype("category").cat.codes
mat = sp.csr_matrix((plays["n"], (plays["u"], plays["a"])))
train, test = train_test_split(mat, train_percentage=0.8, random_state=4)

model = implicit.als.AlternatingLeastSquares(factors=64, regularization=0.05, iterations=20)
model.fit((train * 40).astype("double"))
print("p@10", precision_at_k(model, train, test, K=10))

ids, scores = model.recommend(0, train[0], N=5)
names = plays.drop_duplicates("a").set_index("a")["artist"]
print(names.loc[ids].tolist(), np.round(scores, 2))
