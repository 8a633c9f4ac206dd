# expects: multi-test
"""Keyword spotting, first version: prints the test accuracy as it goes."""
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, random_split


class Clips(Dataset):
    def __init__(self, root):
        self.files = sorted(Path(root).glob("*.npy"))
        self.labels = [int(f.stem.split("_")[0]) for f in self.files]

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        clip = np.load(self.files[i]).astype("float32")
        return torch.from_numpy(clip)[None], self.labels[i]


class Spotter(nn.Module):
    def __init__(self, classes=12):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(4))
        self.head = nn.Linear(32 * 16, classes)

    def forward(self, x):
        return self.head(self.body(x).flatten(1))


class Trainer:
    def __init__(self, model, train_loader, test_loader, lr=1e-3):
        self.model = model
        self.train_loader = train_loader
        self.test_loader = test_loader
        self.optimizer = torch.optim.Adam(model.parameters(), lr)
        self.criterion = nn.CrossEntropyLoss()
        self.history = []

    def train_epoch(self):
        self.model.train()
        for x, y in self.train_loader:
            self.optimizer.zero_grad()
            loss = self.criterion(self.model(x), y)
            loss.backward()
            self.optimizer.step()

    def test_epoch(self):
        self.model.eval()
        correct = total = 0
        with torch.no_grad():
            for x, y in self.test_loader:
                correct += (self.model(x).argmax(1) == y).sum().item()
                total += len(y)
        return correct / total

    def run(self, epochs):
        for epoch in range(epochs):
            self.train_epoch()
            acc = self.test_epoch()
            self.history.append(acc)
            print(epoch, acc)


clips = Clips("clips")
n_test = len(clips) // 5
train_set, test_set = random_split(clips, [len(clips) - n_test, n_test])
Trainer(Spotter(), DataLoader(train_set, 64, shuffle=True), DataLoader(test_set, 256)).run(30)
