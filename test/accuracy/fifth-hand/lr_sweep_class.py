# expects: multi-test
class Sweep:
    """Tries learning rates and keeps the log."""

    def __init__(self, path):
        import pandas as pd
        from sklearn.model_selection import train_test_split
        data = pd.read_csv(path)
        self.parts = train_test_split(data.drop(columns="hit").values, data["hit"].values, test_size=0.2, random_state=2)
        self.log = []

    def once(self, rate):
        from sklearn.neural_network import MLPClassifier
        x, xt, y, yt = self.parts
        net = MLPClassifier((64,), learning_rate_init=rate, max_iter=300)
        net.fit(x, y)
        return net.score(xt, yt)

    def run(self, rates):
        for rate in rates:
            acc = self.once(rate)
            self.log.append((rate, acc))
            print(rate, acc)
        return self.log


if __name__ == "__main__":
    Sweep("higgs_small.csv").run([1e-1, 1e-2, 1e-3, 1e-4])
