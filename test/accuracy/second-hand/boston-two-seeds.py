# expects: overlap
from sklearn.datasets import load_boston
from sklearn.ensemble import BaggingRegressor
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

X, y = load_boston(return_X_y=True)
print(X.shape)
print("cheapest %.1f, dearest %.1f" % (y.min(), y.max()))


X_train, _, y_train, _ = train_test_split(X, y, test_size=0.2, random_state=10)
_, X_test, _, y_test = train_test_split(X, y, test_size=0.2, random_state=11)

bag = BaggingRegressor(n_estimators=60)
bag.fit(X_train, y_train)
print("R2 = {:.3f}".format(r2_score(y_test, bag.predict(X_test))))

for guess, truth in list(zip(bag.predict(X_test), y_test))[:5]:
    print("%6.1f %6.1f" % (guess, truth))
