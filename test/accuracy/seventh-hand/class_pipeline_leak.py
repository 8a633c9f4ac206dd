# expects: preprocess-before-split
class ExperimentError(Exception):
    pass


class Experiment(object):
    """Holds the data, the model and the figures of one experiment."""

    def __init__(self, path, target, model, seed=0):
        self.path = path
        self.target = target
        self.model = model
        self.seed = seed
        self.results = {}

    def load(self):
        import pandas as pd
        self.df = pd.read_csv(self.path)
        if self.target not in self.df:
            raise ExperimentError('no column %s' % self.target)
        return self

    def clean(self):
        for c in self.df.columns:
            if c != self.target and self.df[c].isnull().any():
                self.df[c] = self.df[c].fillna(self.df[c].mean())
        return self

    def split(self):
        from sklearn.model_selection import train_test_split
        X = self.df.drop(self.target, axis=1)
        y = self.df[self.target]
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(X, y, test_size=.3, random_state=self.seed)
        return self

    def train(self):
        self.model.fit(self.X_train, self.y_train)
        return self

    def report(self):
        from sklearn.metrics import accuracy_score, recall_score
        p = self.model.predict(self.X_test)
        self.results = {'accuracy': accuracy_score(self.y_test, p), 'recall': recall_score(self.y_test, p)}
        return self.results


if __name__ == '__main__':
    from sklearn.ensemble import BaggingClassifier
    print(Experiment('water_potability.csv', 'Potability', BaggingClassifier()).load().clean().split().train().report())
