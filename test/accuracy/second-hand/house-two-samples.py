# expects: overlap
import pandas as pd
from sklearn.linear_model import ElasticNet

houses = pd.read_csv("kc_house_data.csv")
houses = houses.dropna()
print(len(houses), "sales,", houses["zipcode"].nunique(), "zip codes")
predictors = ["bedrooms", "bathrooms", "sqft_living", "sqft_lot", "floors", "condition", "grade"]

train = houses.sample(frac=0.8, random_state=1)
test = houses.sample(frac=0.2, random_state=2)
print("train", train.shape, "test", test.shape)

net = ElasticNet(alpha=0.5, l1_ratio=0.2)
net.fit(train[predictors], train["price"])
residual = test["price"] - net.predict(test[predictors])
print("MAE:", residual.abs().mean())
print("bias:", residual.mean())

with open("house.txt", "w") as out:
    out.write("intercept %r\n" % net.intercept_)
