# expects: multi-test
"""How much does the init matter? Ten seeds on the wine quality net, same split."""
import argparse
import csv
import random

import numpy as np
import pandas as pd
import torch
import torch.nn as nn
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser()
parser.add_argument("--seeds", type=int, default=10)
parser.add_argument("--epochs", type=int, default=60)
parser.add_argument("--out", default="seeds.csv")
opt = parser.parse_args()

wine = pd.concat([pd.read_csv("winequality-red.csv", sep=";").assign(red=1), pd.read_csv("winequality-white.csv", sep=";").assign(red=0)])
X = wine.drop(columns="quality").to_numpy(np.float32)
y = wine["quality"].to_numpy(np.float32)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
mean, std = X_train.mean(0), X_train.std(0)
X_train = torch.tensor((X_train - mean) / std)
X_test = torch.tensor((X_test - mean) / std)
y_train = torch.tensor(y_train)
y_test = torch.tensor(y_test)


def fit(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(X_train.shape[1], 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1))
    optim = torch.optim.Adam(net.parameters(), lr=1e-3, weight_decay=1e-4)
    loader = DataLoader(TensorDataset(X_train, y_train), batch_size=128, shuffle=True)
    for _ in range(opt.epochs):
        net.train()
        for xb, yb in loader:
            optim.zero_grad()
            loss = nn.functional.smooth_l1_loss(net(xb).squeeze(1), yb)
            loss.backward()
            optim.step()
    return net


rows = []
for seed in range(opt.seeds):
    net = fit(seed)
    net.eval()
    with torch.no_grad():
        p = net(X_test).squeeze(1)
    mae = (p - y_test).abs().mean().item()
    acc = (p.round() == y_test).float().mean().item()
    rows.append((seed, mae, acc))
    print("seed %d mae %.4f acc %.4f" % rows[-1])

a = np.array(rows)
print("mae %.4f +- %.4f" % (a[:, 1].mean(), a[:, 1].std()))
print("acc %.4f +- %.4f" % (a[:, 2].mean(), a[:, 2].std()))
with open(opt.out, "w", newline="") as f:
    csv.writer(f).writerows([("seed", "mae", "acc")] + rows)
