# expects: nothing
import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    """splits: {"train": (X, y), "val": (X, y), "test": (X, y)}"""

    def __init__(self, model, splits, lr=1e-3, batch=128, epochs=50, run_dir="run"):
        self.model = model
        self.epochs = epochs
        self.run_dir = Path(run_dir)
        self.run_dir.mkdir(parents=True, exist_ok=True)
        self.loaders = {
            k: DataLoader(TensorDataset(torch.tensor(X).float(), torch.tensor(y).float()), batch_size=batch, shuffle=(k == "train"))
            for k, (X, y) in splits.items()
        }
        self.opt = torch.optim.Adam(model.parameters(), lr=lr)
        self.loss = nn.MSELoss()
        self.log = []

    def fit(self):
        best = math.inf
        for epoch in range(self.epochs):
            self.model.train()
            for X, y in self.loaders["train"]:
                self.opt.zero_grad()
                l = self.loss(self.model(X).squeeze(-1), y)
                l.backward()
                self.opt.step()
            val = self.evaluate("val")
            self.log.append({"epoch": epoch, **val})
            if val["mse"] < best:
                best = val["mse"]
                torch.save(self.model.state_dict(), self.run_dir / "best.pt")
        self.model.load_state_dict(torch.load(self.run_dir / "best.pt"))
        return self

    @torch.no_grad()
    def evaluate(self, which):
        self.model.eval()
        p, t = [], []
        for X, y in self.loaders[which]:
            p.append(self.model(X).squeeze(-1))
            t.append(y)
        p, t = torch.cat(p), torch.cat(t)
        return {"mse": ((p - t) ** 2).mean().item(), "mae": (p - t).abs().mean().item()}


def load(path="qm9_coulomb.npz", seed=0):
    z = np.load(path)
    X, y = z["eigs"], z["u0_atom"]
    idx = np.random.default_rng(seed).permutation(len(X))
    cut1, cut2 = int(0.8 * len(X)), int(0.9 * len(X))
    parts = {"train": idx[:cut1], "val": idx[cut1:cut2], "test": idx[cut2:]}
    mu, sd = X[parts["train"]].mean(0), X[parts["train"]].std(0) + 1e-6
    ym, ys = y[parts["train"]].mean(), y[parts["train"]].std()
    splits = {k: ((X[i] - mu) / sd, (y[i] - ym) / ys) for k, i in parts.items()}
    return splits, ys


if __name__ == "__main__":
    splits, unit = load()
    d = splits["train"][0].shape[1]
    net = nn.Sequential(nn.Linear(d, 256), nn.SiLU(), nn.Linear(256, 256), nn.SiLU(), nn.Linear(256, 1))
    tr = Trainer(net, splits, epochs=80, run_dir="runs/qm9").fit()
    res = tr.evaluate("test")
    print("test MAE %.4f kcal/mol" % (res["mae"] * unit))
    (tr.run_dir / "log.json").write_text(json.dumps({"log": tr.log, "test": res}))
