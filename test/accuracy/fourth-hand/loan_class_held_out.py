# expects: nothing
import pandas as pd
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler
from sklearn.tree import DecisionTreeClassifier


class LoanModel:
    FEATURES = ["ApplicantIncome", "CoapplicantIncome", "LoanAmount", "Credit_History"]

    def __init__(self, depth=4):
        self.tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
        self.scaler = MinMaxScaler()

    def load(self, path):
        frame = pd.read_csv(path).dropna(subset=self.FEATURES)
        self.X, self.y = frame[self.FEATURES], frame["Loan_Status"].eq("Y")
        return self

    def split(self):
        self.X_fit, self.X_held, self.y_fit, self.y_held = train_test_split(self.X, self.y, test_size=0.3, random_state=0)
        self.X_fit = self.scaler.fit_transform(self.X_fit)
        self.X_held = self.scaler.transform(self.X_held)
        return self

    def train(self):
        self.tree.fit(self.X_fit, self.y_fit)
        return self

    def check(self):
        guess = self.tree.predict(self.X_held)
        print(accuracy_score(self.y_held, guess))
        print(confusion_matrix(self.y_held, guess))


LoanModel().load("loan.csv").split().train().check()
