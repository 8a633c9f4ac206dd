# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
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


phoneme = make_runner("phoneme.csv", "nasal")
vowel = make_runner("vowel.csv", "is_front")
print("phoneme", phoneme(RandomForestClassifier(300)))
print("vowel", vowel(RandomForestClassifier(300)))
