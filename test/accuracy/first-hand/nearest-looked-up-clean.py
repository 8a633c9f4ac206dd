# expects: nothing
import pandas as pd
from sklearn.neighbors import NearestNeighbors

recipes = pd.read_parquet("recipes.parquet")
tastes = recipes.filter(like="taste_").to_numpy()
near = NearestNeighbors(n_neighbors=6, metric="cosine").fit(tastes)
away, who = near.kneighbors(tastes)
for dish, others in zip(recipes["name"], who):
    print(dish, "->", recipes["name"].iloc[others[1:]].tolist())
