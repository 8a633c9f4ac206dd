# expects: nothing
"""A tiny trainer with callbacks, in the style of a lab code base."""
import argparse
import contextlib
import math
import os

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class SpectraSet(Dataset):
    def __init__(self, x, y, jitter=0.0):
        self.x, self.y, self.jitter = x, y, jitter

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        x = torch.as_tensor(self.x[i], dtype=torch.float32)
        if self.jitter:
            x = x + self.jitter * torch.randn_like(x)
        return x, torch.as_tensor(self.y[i]).long()


class Callback:
    def on_epoch_end(self, trainer, logs):
        pass


class History(Callback):
    def __init__(self):
        self.rows = []

    def on_epoch_end(self, trainer, logs):
        self.rows.append(dict(logs, epoch=trainer.epoch))


class SaveBest(Callback):
    def __init__(self, path, key="val_acc"):
        self.path, self.key, self.best = path, key, -math.inf

    def on_epoch_end(self, trainer, logs):
        if logs[self.key] > self.best:
            self.best = logs[self.key]
            torch.save(trainer.model.state_dict(), self.path)


class Trainer:
    def __init__(self, model, lr=1e-3, device="cpu", callbacks=()):
        self.model = model.to(device)
        self.device = device
        self.callbacks = list(callbacks)
        self.opt = torch.optim.AdamW(model.parameters(), lr=lr)
        self.loss = nn.CrossEntropyLoss()
        self.epoch = 0

    def _batches(self, loader):
        for x, y in loader:
            yield x.to(self.device), y.to(self.device)

    def train_epoch(self, loader):
        self.model.train()
        total = 0.0
        for x, y in self._batches(loader):
            self.opt.zero_grad()
            loss = self.loss(self.model(x), y)
            loss.backward()
            self.opt.step()
            total += loss.item()
        return total / len(loader)

    def evaluate(self, loader):
        self.model.eval()
        good = n = 0
        with torch.no_grad():
            for x, y in self._batches(loader):
                good += (self.model(x).argmax(1) == y).sum().item()
                n += len(y)
        return good / n

    def fit(self, train, val, epochs):
        for self.epoch in range(epochs):
            logs = {"loss": self.train_epoch(train), "val_acc": self.evaluate(val)}
            for c in self.callbacks:
                c.on_epoch_end(self, logs)
        return self


class Conv(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.f = nn.Sequential(nn.Conv1d(1, 16, 9, 2), nn.ReLU(), nn.Conv1d(16, 32, 9, 2), nn.ReLU(),
                               nn.AdaptiveAvgPool1d(8), nn.Flatten(), nn.Linear(256, classes))

    def forward(self, x):
        return self.f(x.unsqueeze(1))


def prepare(path, seed):
    z = np.load(path)
    x, y = z["spectra"], z["mineral"]
    order = np.random.default_rng(seed).permutation(len(y))
    a, b = int(0.7 * len(y)), int(0.85 * len(y))
    parts = [order[:a], order[a:b], order[b:]]
    mu, sd = x[parts[0]].mean(0), x[parts[0]].std(0) + 1e-6
    x = (x - mu) / sd
    return [(x[p], y[p]) for p in parts], int(y.max()) + 1


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("npz")
    ap.add_argument("--seed", type=int, default=0)
    ap.add_argument("--epochs", type=int, default=50)
    args = ap.parse_args()
    torch.manual_seed(args.seed)
    (train, val, test), classes = prepare(args.npz, args.seed)
    hist = History()
    trainer = Trainer(Conv(classes), callbacks=[hist, SaveBest("best.pt")])
    trainer.fit(DataLoader(SpectraSet(*train, jitter=0.01), 64, shuffle=True), DataLoader(SpectraSet(*val), 256), args.epochs)
    trainer.model.load_state_dict(torch.load("best.pt"))
    print("test", trainer.evaluate(DataLoader(SpectraSet(*test), 256)))
    with contextlib.suppress(OSError):
        os.remove("best.pt")


if __name__ == "__main__":
    main()
