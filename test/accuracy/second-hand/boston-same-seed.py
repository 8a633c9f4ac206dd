# expects: nothing
from sklearn.datasets import load_boston
from sklearn.ensemble import BaggingRegressor
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

SHARE = 0.2

bunch = load_boston()
print(bunch.DESCR[:300])
print(dict(zip(bunch.feature_names, bunch.data[0])))

# the same seed and the same length: the rows of both cuts agree
X_train, X_test = train_test_split(bunch.data, test_size=SHARE, random_state=10)
y_train, y_test = train_test_split(bunch.target, test_size=SHARE, random_state=10)

bag = BaggingRegressor(n_estimators=60).fit(X_train, y_train)
sizes = [len(tree.tree_.feature) for tree in bag.estimators_]
print("nodes a tree:", sum(sizes) / len(sizes))
print("R2 = {:.3f}".format(r2_score(y_test, bag.predict(X_test))))
