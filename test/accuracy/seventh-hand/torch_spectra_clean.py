# expects: nothing
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import Dataset, DataLoader, Subset
import numpy as np


class Spectra(Dataset):
    """One spectrum a row; each is scaled by itself (SNV)."""

    def __init__(self, path):
        raw = np.load(path)
        self.x = torch.from_numpy(raw["x"]).float()
        self.y = torch.from_numpy(raw["y"]).long()

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        x = self.x[i]
        return (x - x.mean()) / x.std(), self.y[i]


def loop(net, dl, opt=None):
    right = seen = 0
    for xb, yb in dl:
        out = net(xb)
        if opt is not None:
            loss = F.cross_entropy(out, yb)
            opt.zero_grad()
            loss.backward()
            opt.step()
        right += (out.argmax(1) == yb).sum().item()
        seen += len(yb)
    return right / seen


ds = Spectra("spectra.npz")
perm = torch.randperm(len(ds), generator=torch.Generator().manual_seed(3)).tolist()
a, b = int(.7 * len(ds)), int(.85 * len(ds))
train_dl = DataLoader(Subset(ds, perm[:a]), 64, shuffle=True)
val_dl = DataLoader(Subset(ds, perm[a:b]), 256)
test_dl = DataLoader(Subset(ds, perm[b:]), 256)

net = nn.Sequential(nn.Linear(700, 128), nn.ReLU(), nn.Linear(128, 10))
opt = torch.optim.Adam(net.parameters())
best = 0
for epoch in range(50):
    loop(net, train_dl, opt)
    with torch.no_grad():
        acc = loop(net, val_dl)
    if acc > best:
        best = acc
        torch.save(net.state_dict(), "best.pt")
net.load_state_dict(torch.load("best.pt"))
with torch.no_grad():
    print("test", loop(net, test_dl))
