# expects: overlap
from metaflow import FlowSpec, Parameter, step


class DefaultFlow(FlowSpec):
    seed = Parameter("seed", default=0, type=int)

    @step
    def start(self):
        import pandas as pd
        from imblearn.over_sampling import RandomOverSampler
        df = pd.read_csv("credit_default.csv")
        X, y = df.drop(columns="default"), df["default"]
        self.X, self.y = RandomOverSampler(random_state=self.seed).fit_resample(X, y)
        self.next(self.train)

    @step
    def train(self):
        from sklearn.ensemble import RandomForestClassifier
        from sklearn.model_selection import train_test_split
        a, self.b, ya, self.yb = train_test_split(self.X, self.y, test_size=0.2, random_state=self.seed)
        self.model = RandomForestClassifier(random_state=self.seed).fit(a, ya)
        self.next(self.end)

    @step
    def end(self):
        from sklearn.metrics import f1_score
        print("F1", f1_score(self.yb, self.model.predict(self.b)))


if __name__ == "__main__":
    DefaultFlow()
