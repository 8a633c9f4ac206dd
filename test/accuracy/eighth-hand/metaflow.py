# expects: preprocess-before-split
from metaflow import FlowSpec, Parameter, step


class CreditFlow(FlowSpec):
    seed = Parameter("seed", default=1)

    @step
    def start(self):
        import pandas as pd
        self.df = pd.read_csv("credit.csv")
        self.next(self.prepare)

    @step
    def prepare(self):
        from sklearn.preprocessing import MinMaxScaler
        y = self.df.pop("bad")
        self.X = MinMaxScaler().fit_transform(self.df)
        self.y = y.values
        self.next(self.train)

    @step
    def train(self):
        from sklearn.ensemble import ExtraTreesClassifier
        from sklearn.metrics import roc_auc_score
        from sklearn.model_selection import train_test_split
        a, b, c, d = train_test_split(self.X, self.y, random_state=self.seed, stratify=self.y)
        self.model = ExtraTreesClassifier(500).fit(a, c)
        self.auc = roc_auc_score(d, self.model.predict_proba(b)[:, 1])
        self.next(self.end)

    @step
    def end(self):
        print("auc", self.auc)


if __name__ == "__main__":
    CreditFlow()
