# expects: overlap
import pickle

import pandas as pd
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.tree import DecisionTreeClassifier, export_text


class LoanModel:
    """Predicts whether a loan is paid back."""

    FEATURES = ["ApplicantIncome", "CoapplicantIncome", "LoanAmount", "Loan_Amount_Term", "Credit_History"]

    def __init__(self, depth=4):
        self.tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
        self.frame = None

    def load(self, path):
        self.frame = pd.read_csv(path).dropna(subset=self.FEATURES)
        self.frame["paid"] = self.frame["Loan_Status"].eq("Y").astype(int)
        return self

    def train(self):
        self.tree.fit(self.frame[self.FEATURES], self.frame["paid"])
        return self

    def check(self):
        guess = self.tree.predict(self.frame[self.FEATURES])
        print("accuracy:", accuracy_score(self.frame["paid"], guess))
        print(confusion_matrix(self.frame["paid"], guess))

    def save(self, path):
        with open(path, "wb") as f:
            pickle.dump(self.tree, f)


if __name__ == "__main__":
    m = LoanModel().load("loan.csv").train()
    m.check()
    print(export_text(m.tree, feature_names=LoanModel.FEATURES))
    m.save("loan.pkl")
