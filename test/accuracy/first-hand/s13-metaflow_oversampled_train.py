# expects: nothing
from metaflow import FlowSpec, step


class Churn(FlowSpec):
    @step
    def start(self):
        import pandas as pd
        table = pd.read_csv("churn.csv")
        self.X, self.y = table.drop(columns="left"), table["left"]
        self.next(self.cut)

    @step
    def cut(self):
        from sklearn.model_selection import train_test_split
        self.a, self.b, self.ya, self.yb = train_test_split(self.X, self.y, random_state=0)
        self.next(self.learn)

    @step
    def learn(self):
        from imblearn.over_sampling import SMOTE
        from sklearn.svm import SVC
        self.model = SVC().fit(*SMOTE().fit_resample(self.a, self.ya))
        self.next(self.end)

    @step
    def end(self):
        print(self.model.score(self.b, self.yb))


if __name__ == "__main__":
    Churn()
