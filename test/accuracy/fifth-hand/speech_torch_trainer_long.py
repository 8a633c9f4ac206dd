# expects: nothing
"""Keyword spotting: training with validation, early stop, one test at the end."""
import argparse
import logging
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, Subset

log = logging.getLogger(__name__)


@dataclass
class Config:
    root: Path
    epochs: int = 60
    batch: int = 64
    lr: float = 3e-4
    patience: int = 6
    seed: int = 5


class Clips(Dataset):
    def __init__(self, root):
        self.files = sorted(Path(root).glob("*.npy"))
        self.labels = [int(f.stem.split("_")[0]) for f in self.files]

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        clip = np.load(self.files[i]).astype("float32")
        clip = (clip - clip.mean()) / (clip.std() + 1e-6)
        return torch.from_numpy(clip)[None], self.labels[i]


class Spotter(nn.Module):
    def __init__(self, classes=12):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 3, padding=1), nn.BatchNorm2d(64), nn.ReLU(), nn.AdaptiveAvgPool2d(1))
        self.head = nn.Linear(64, classes)

    def forward(self, x):
        return self.head(self.body(x).flatten(1))


def seed_all(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def loaders(cfg):
    clips = Clips(cfg.root)
    order = np.random.permutation(len(clips))
    a, b = int(0.7 * len(order)), int(0.85 * len(order))
    return (DataLoader(Subset(clips, order[:a]), cfg.batch, shuffle=True),
            DataLoader(Subset(clips, order[a:b]), cfg.batch),
            DataLoader(Subset(clips, order[b:]), cfg.batch))


def train_epoch(model, loader, optimiser, criterion, device):
    model.train()
    total = 0.0
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        optimiser.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimiser.step()
        total += loss.item() * len(x)
    return total / len(loader.dataset)


@torch.no_grad()
def accuracy(model, loader, device):
    model.eval()
    hits = 0
    for x, y in loader:
        hits += (model(x.to(device)).argmax(1).cpu() == y).sum().item()
    return hits / len(loader.dataset)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("root", type=Path)
    ap.add_argument("--epochs", type=int, default=60)
    ns = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    cfg = Config(ns.root, ns.epochs)
    seed_all(cfg.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    train, val, test = loaders(cfg)
    model = Spotter().to(device)
    optimiser = torch.optim.AdamW(model.parameters(), cfg.lr)
    criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
    best, wait = 0.0, 0
    for epoch in range(cfg.epochs):
        loss = train_epoch(model, train, optimiser, criterion, device)
        acc = accuracy(model, val, device)
        log.info("epoch %d loss %.4f val %.4f", epoch, loss, acc)
        if acc > best:
            best, wait = acc, 0
            torch.save(model.state_dict(), "spotter.pt")
        else:
            wait += 1
            if wait > cfg.patience:
                break
    model.load_state_dict(torch.load("spotter.pt"))
    log.info("test %.4f", accuracy(model, test, device))


if __name__ == "__main__":
    main()
