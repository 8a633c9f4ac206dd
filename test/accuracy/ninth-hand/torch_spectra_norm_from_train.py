# expects: nothing
"""NIR spectra -> protein content. 1d convnet, statistics from the calibration samples."""
import numpy as np
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Spectra(Dataset):
    def __init__(self, frame, stats=None, jitter=0.0):
        wl = [c for c in frame.columns if c.startswith("wl_")]
        x = frame[wl].to_numpy(np.float32)
        # SNV per sample
        x = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)
        if stats is None:
            stats = x.mean(axis=0), x.std(axis=0)
        self.stats = stats
        self.x = (x - stats[0]) / stats[1]
        self.y = frame["protein"].to_numpy(np.float32)
        self.jitter = jitter

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        x = self.x[i]
        if self.jitter:
            x = x + self.jitter * np.random.randn(*x.shape).astype(np.float32)
        return torch.from_numpy(x)[None], torch.tensor(self.y[i])


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.f = nn.Sequential(
            nn.Conv1d(1, 8, 9, stride=2), nn.ELU(),
            nn.Conv1d(8, 16, 9, stride=2), nn.ELU(),
            nn.AdaptiveAvgPool1d(8), nn.Flatten(),
            nn.Linear(128, 32), nn.ELU(), nn.Linear(32, 1))

    def forward(self, x):
        return self.f(x).squeeze(-1)


def rmse(model, loader, dev):
    model.eval()
    err = []
    with torch.no_grad():
        for x, y in loader:
            err.append((model(x.to(dev)).cpu() - y) ** 2)
    return torch.cat(err).mean().sqrt().item()


def main():
    dev = "cuda" if torch.cuda.is_available() else "cpu"
    df = pd.read_csv("wheat_nir.csv")
    rng = np.random.default_rng(2021)
    order = rng.permutation(len(df))
    n_te, n_va = int(.2 * len(df)), int(.1 * len(df))
    test = df.iloc[order[:n_te]]
    val = df.iloc[order[n_te:n_te + n_va]]
    train = df.iloc[order[n_te + n_va:]]

    tr = Spectra(train, jitter=0.02)
    va = Spectra(val, stats=tr.stats)
    te = Spectra(test, stats=tr.stats)
    tr_dl = DataLoader(tr, 32, shuffle=True)
    va_dl, te_dl = DataLoader(va, 256), DataLoader(te, 256)

    model = Net().to(dev)
    opt = torch.optim.Adam(model.parameters(), 1e-3)
    sch = torch.optim.lr_scheduler.CosineAnnealingLR(opt, 200)
    best = 1e9
    for ep in range(200):
        model.train()
        for x, y in tr_dl:
            loss = nn.functional.mse_loss(model(x.to(dev)), y.to(dev))
            opt.zero_grad()
            loss.backward()
            opt.step()
        sch.step()
        v = rmse(model, va_dl, dev)
        if v < best:
            best = v
            torch.save(model.state_dict(), "nir.pt")
    model.load_state_dict(torch.load("nir.pt"))
    print("val RMSE %.3f   test RMSE %.3f" % (best, rmse(model, te_dl, dev)))


if __name__ == "__main__":
    main()
