# expects: preprocess-before-split
import numpy as np
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Experiment:
    """Holds the tensors, the net and the loop."""

    def __init__(self, path, lr=1e-3):
        self.frame = pd.read_csv(path)
        self.lr = lr

    def prepare(self):
        y = self.frame.pop('quality').values
        x = self.frame.values.astype('float32')
        self.mean = x.mean(axis=0)
        self.std = x.std(axis=0)
        x = (x - self.mean) / self.std
        cut = int(0.8 * len(x))
        idx = np.random.RandomState(0).permutation(len(x))
        self.train_x, self.test_x = torch.tensor(x[idx[:cut]]), torch.tensor(x[idx[cut:]])
        self.train_y, self.test_y = torch.tensor(y[idx[:cut]]).float(), torch.tensor(y[idx[cut:]]).float()

    def fit(self, epochs=50):
        self.net = nn.Sequential(nn.Linear(self.train_x.shape[1], 64), nn.ReLU(), nn.Linear(64, 1))
        opt = torch.optim.Adam(self.net.parameters(), self.lr)
        for _ in range(epochs):
            for xb, yb in DataLoader(TensorDataset(self.train_x, self.train_y), 64, shuffle=True):
                opt.zero_grad()
                loss = nn.functional.mse_loss(self.net(xb).squeeze(1), yb)
                loss.backward()
                opt.step()

    def report(self):
        with torch.no_grad():
            out = self.net(self.test_x).squeeze(1)
        print('test mse', nn.functional.mse_loss(out, self.test_y).item())


if __name__ == '__main__':
    e = Experiment('winequality-red.csv')
    e.prepare()
    e.fit()
    e.report()
