# expects: preprocess-before-split
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LinearRegression

dataset = pd.read_csv("auto-mpg.csv")
stats = dataset.describe().transpose()

def norm(x):
    return (x - stats['mean']) / stats['std']

normed = norm(dataset)
train, test = train_test_split(normed, test_size=.2)
lin = LinearRegression().fit(train.drop(columns="MPG"), train["MPG"])
print(lin.score(test.drop(columns="MPG"), test["MPG"]))
