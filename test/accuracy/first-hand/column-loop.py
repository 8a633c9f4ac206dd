# expects: preprocess-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsRegressor

df = pd.read_csv("bike.csv")
for col in df.columns[:-1]:
    df[col] = (df[col] - df[col].min()) / (df[col].max() - df[col].min())
train = df.sample(frac=.75, random_state=200)
test = df.drop(train.index)
knn = KNeighborsRegressor().fit(train.iloc[:, :-1], train.iloc[:, -1])
print(knn.score(test.iloc[:, :-1], test.iloc[:, -1]))
