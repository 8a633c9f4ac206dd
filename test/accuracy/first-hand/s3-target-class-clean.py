# expects: nothing
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


class Churn:
    label = "Exited"

    def __init__(self, path):
        self.frame = pd.read_csv(path).drop(columns=["RowNumber", "Surname"])

    def sets(self):
        y = self.frame[self.label]
        X = self.frame.drop(columns=["Exited"]).select_dtypes(include="number")
        return train_test_split(X, y, test_size=0.2, random_state=4)

    def run(self):
        X_train, X_test, y_train, y_test = self.sets()
        scaler = StandardScaler().fit(X_train)
        model = LogisticRegression(max_iter=500)
        model.fit(scaler.transform(X_train), y_train)
        return model.score(scaler.transform(X_test), y_test)


print(Churn("churn.csv").run())
