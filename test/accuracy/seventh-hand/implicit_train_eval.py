# expects: nothing
# quick look at ALS
import scipy.sparse as sp
import pandas as pd
import implicit
from implicit.evaluation import precision_at_k, train_test_split

plays = pd.read_csv("plays.tsv", sep="\t", names=["user", "artist", "n"])
u = plays.user.astype("category").cat.codes
a = plays.artist.astype("category").cat.codes
m = sp.csr_matrix((plays.n, (u, a)))
train, test = train_test_split(m, train_percentage=0.8)
als = implicit.als.AlternatingLeastSquares(factors=64)
als.fit(train)
print(precision_at_k(als, train, test, K=10))
