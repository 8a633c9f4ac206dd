# expects: nothing
import pandas as pd
from sklearn.linear_model import ElasticNet

houses = pd.read_csv("kc_house_data.csv")
houses = houses[houses["bedrooms"] < 20]
print(houses["price"].describe())
print(houses.groupby("grade")["price"].median())
predictors = ["bedrooms", "bathrooms", "sqft_living", "sqft_lot", "floors", "condition", "grade"]

train = houses.sample(frac=0.8, random_state=1)
test = houses.drop(train.index)
assert len(train) + len(test) == len(houses)

net = ElasticNet(alpha=0.5, l1_ratio=0.2)
net.fit(train[predictors], train["price"])
residual = test["price"] - net.predict(test[predictors])
print("MAE:", residual.abs().mean())
print("weights")
for name, weight in zip(predictors, net.coef_):
    print("  %-14s %10.1f" % (name, weight))
