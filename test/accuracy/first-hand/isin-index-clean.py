# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('x.csv')
train = df.sample(frac=0.7)
test = df.loc[~df.index.isin(train.index)]
m = LogisticRegression().fit(train[['a']], train.y)
print(m.score(test[['a']], test.y))
