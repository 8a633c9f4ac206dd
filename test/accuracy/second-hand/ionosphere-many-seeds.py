# expects: nothing
import statistics

from numpy import loadtxt
from sklearn.datasets import fetch_openml
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MaxAbsScaler

X, y = fetch_openml("ionosphere", version=1, return_X_y=True, as_frame=False)


def once(seed):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=seed)
    scaler = MaxAbsScaler().fit(X_train)
    forest = RandomForestClassifier(random_state=seed)
    forest.fit(scaler.transform(X_train), y_train)
    return forest.score(scaler.transform(X_test), y_test)


values = [once(seed) for seed in range(20)]
print("accuracy %.3f, spread %.3f" % (statistics.mean(values), statistics.stdev(values)))
