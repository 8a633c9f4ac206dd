# expects: multi-test
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split


def make_runner(path, target):
    frame = pd.read_csv(path)
    split = train_test_split(frame.drop(columns=target), frame[target], test_size=0.3, random_state=99)

    def run(model):
        X_train, X_test, y_train, y_test = split
        model.fit(X_train, y_train)
        return accuracy_score(y_test, model.predict(X_test))
    return run


run = make_runner("phoneme.csv", "nasal")
print("logistic", run(LogisticRegression()))
print("forest", run(RandomForestClassifier(300)))
print("ada", run(AdaBoostClassifier()))
