# expects: nothing
"""River gauge, 24 h ahead. Window datasets over consecutive years; the look-back of a period may reach
into the previous one (that is known at forecast time)."""
import argparse
import copy
import logging
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

log = logging.getLogger("river")


@dataclass
class HP:
    look: int = 72
    ahead: int = 24
    hidden: int = 48
    bs: int = 256
    lr: float = 2e-3
    epochs: int = 25


class Windows(Dataset):
    def __init__(self, values: np.ndarray, hp: HP):
        self.v = torch.tensor(values, dtype=torch.float32)
        self.hp = hp

    def __len__(self):
        return len(self.v) - self.hp.look - self.hp.ahead + 1

    def __getitem__(self, i):
        j = i + self.hp.look
        return self.v[i:j], self.v[j + self.hp.ahead - 1, 0]


class Scale:
    def __init__(self, frame):
        self.m = frame.mean()
        self.s = frame.std()

    def __call__(self, frame):
        return ((frame - self.m) / self.s).to_numpy()

    def back(self, z):
        return z * self.s.iloc[0] + self.m.iloc[0]


def load(path):
    df = pd.read_csv(path, parse_dates=["t"], index_col="t")[["level_cm", "rain_mm", "rain_up_mm", "soil"]]
    df = df.resample("1h").mean().ffill()
    df["level_change"] = df["level_cm"].diff()
    df["rain_24h"] = df["rain_mm"].rolling(24).sum()
    return df.dropna()


def periods(df, look):
    tr = df[:"2019"]
    va = pd.concat([tr.iloc[-look:], df["2020":"2020"]])
    te = pd.concat([df["2020":"2020"].iloc[-look:], df["2021":]])
    return tr, va, te


class LSTM(nn.Module):
    def __init__(self, d, h):
        super().__init__()
        self.rnn = nn.LSTM(d, h, batch_first=True)
        self.head = nn.Sequential(nn.Linear(h, h), nn.ReLU(), nn.Linear(h, 1))

    def forward(self, x):
        o, _ = self.rnn(x)
        return self.head(o[:, -1]).squeeze(-1)


def forecast(net, loader, dev):
    net.eval()
    P, Y = [], []
    with torch.no_grad():
        for x, y in loader:
            P.append(net(x.to(dev)).cpu())
            Y.append(y)
    return torch.cat(P).numpy(), torch.cat(Y).numpy()


def nse(y, p):
    """Nash-Sutcliffe"""
    return 1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("csv")
    ap.add_argument("--epochs", type=int, default=25)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    hp = HP(epochs=a.epochs)
    dev = "cuda" if torch.cuda.is_available() else "cpu"

    tr, va, te = periods(load(a.csv), hp.look)
    sc = Scale(tr)
    loaders = {n: DataLoader(Windows(sc(d), hp), hp.bs, shuffle=n == "tr") for n, d in (("tr", tr), ("va", va), ("te", te))}
    net = LSTM(tr.shape[1], hp.hidden).to(dev)
    opt = torch.optim.Adam(net.parameters(), lr=hp.lr)
    best, state = -np.inf, None
    for ep in range(hp.epochs):
        net.train()
        for x, y in loaders["tr"]:
            opt.zero_grad()
            loss = nn.functional.huber_loss(net(x.to(dev)), y.to(dev))
            loss.backward()
            opt.step()
        p, y = forecast(net, loaders["va"], dev)
        v = nse(y, p)
        log.info("ep %d nse %.4f", ep, v)
        if v > best:
            best, state = v, copy.deepcopy(net.state_dict())

    net.load_state_dict(state)
    p, y = forecast(net, loaders["te"], dev)
    err = sc.back(y) - sc.back(p)
    log.info("test nse %.4f rmse %.2f cm, 99%% %.1f cm", nse(y, p), np.sqrt(np.mean(err ** 2)), np.quantile(np.abs(err), 0.99))


if __name__ == "__main__":
    main()
