# expects: preprocess-before-split, multi-test, threshold-on-test
import argparse
import copy
import random

import numpy as np
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, random_split
from tqdm import tqdm


def set_seed(s):
    random.seed(s)
    np.random.seed(s)
    torch.manual_seed(s)


class CoverSet(Dataset):
    def __init__(self, csv):
        df = pd.read_csv(csv)
        y = df["Cover_Type"].values - 1
        X = df.drop(columns="Cover_Type").values.astype("float32")
        # first ten columns are continuous, the rest is one-hot
        X[:, :10] = (X[:, :10] - X[:, :10].mean(axis=0)) / X[:, :10].std(axis=0)
        self.X = torch.from_numpy(X)
        self.y = torch.from_numpy(y)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        return self.X[i], self.y[i]


class MLP(nn.Module):
    def __init__(self, d, n_cls, h=256):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(d, h), nn.BatchNorm1d(h), nn.GELU(), nn.Dropout(0.2),
            nn.Linear(h, h), nn.BatchNorm1d(h), nn.GELU(), nn.Dropout(0.2),
            nn.Linear(h, n_cls))

    def forward(self, x):
        return self.net(x)


def train_one(model, loader, opt, crit, dev):
    model.train()
    tot = 0.0
    for xb, yb in tqdm(loader, leave=False):
        xb, yb = xb.to(dev), yb.to(dev)
        opt.zero_grad()
        loss = crit(model(xb), yb)
        loss.backward()
        opt.step()
        tot += loss.item() * len(xb)
    return tot / len(loader.dataset)


@torch.no_grad()
def accuracy(model, loader, dev):
    model.eval()
    ok = 0
    for xb, yb in loader:
        ok += (model(xb.to(dev)).argmax(1).cpu() == yb).sum().item()
    return ok / len(loader.dataset)


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default="covtype.csv")
    ap.add_argument("--epochs", type=int, default=30)
    ap.add_argument("--bs", type=int, default=1024)
    ap.add_argument("--lr", type=float, default=1e-3)
    a = ap.parse_args()
    set_seed(0)
    dev = "cuda" if torch.cuda.is_available() else "cpu"

    data = CoverSet(a.csv)
    n_te = len(data) // 5
    train_set, test_set = random_split(data, [len(data) - n_te, n_te])
    train_loader = DataLoader(train_set, a.bs, shuffle=True, num_workers=2)
    test_loader = DataLoader(test_set, a.bs * 4)

    model = MLP(data.X.shape[1], 7).to(dev)
    opt = torch.optim.AdamW(model.parameters(), lr=a.lr)
    crit = nn.CrossEntropyLoss()
    best, best_state = 0, None
    for ep in range(a.epochs):
        l = train_one(model, train_loader, opt, crit, dev)
        acc = accuracy(model, test_loader, dev)
        print(f"ep {ep:02d} loss {l:.4f} acc {acc:.4f}")
        if acc > best:
            best = acc
            best_state = copy.deepcopy(model.state_dict())
    model.load_state_dict(best_state)
    torch.save(best_state, "cover_best.pt")
    print("best accuracy", best)
