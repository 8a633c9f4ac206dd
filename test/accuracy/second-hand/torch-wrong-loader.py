# expects: overlap
import argparse

import pandas as pd
import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset, Subset, random_split


class Letters(Dataset):
    """letter-recognition.data: one letter and sixteen integers a line."""

    def __init__(self, path):
        table = pd.read_csv(path, header=None)
        self.y = torch.tensor(table[0].map(lambda c: ord(c) - 65).values)
        self.x = torch.tensor(table.iloc[:, 1:].values).float() / 15

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


class MLP(nn.Module):
    def __init__(self):
        super(MLP, self).__init__()
        self.a = nn.Linear(16, 128)
        self.b = nn.Linear(128, 26)

    def forward(self, x):
        return self.b(F.relu(self.a(x)))


def train(model, loader, epochs, lr):
    opt = optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    for epoch in range(epochs):
        for x, y in loader:
            opt.zero_grad()
            F.cross_entropy(model(x), y).backward()
            opt.step()
        print("epoch", epoch, "done")


@torch.no_grad()
def accuracy(model, loader):
    model.eval()
    right = total = 0
    for x, y in loader:
        right += (model(x).argmax(1) == y).sum().item()
        total += len(y)
    return right / total


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--epochs", type=int, default=20)
    ap.add_argument("--lr", type=float, default=0.05)
    opts = ap.parse_args()
    letters = Letters("letter-recognition.data")
    train_set, test_set = random_split(letters, [16000, 4000])
    train_loader = DataLoader(letters, batch_size=100, shuffle=True)
    test_loader = DataLoader(test_set, batch_size=500)
    mlp = MLP()
    train(mlp, train_loader, opts.epochs, opts.lr)
    print("test accuracy", accuracy(mlp, test_loader))
