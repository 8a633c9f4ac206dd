# expects: preprocess-before-split
"""Gas sensor array: concentration regression with a small MLP."""
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, random_split

SEED = 3
torch.manual_seed(SEED)


class GasDataset(Dataset):
    def __init__(self, path):
        raw = np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.float32)
        x = torch.from_numpy(raw[:, 1:])
        self.y = torch.from_numpy(raw[:, :1])
        self.x = (x - x.mean(dim=0)) / x.std(dim=0)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


def evaluate(net, loader):
    net.eval()
    se, ae, n = 0.0, 0.0, 0
    with torch.no_grad():
        for xb, yb in loader:
            p = net(xb)
            se += ((p - yb) ** 2).sum().item()
            ae += (p - yb).abs().sum().item()
            n += len(yb)
    return {"rmse": (se / n) ** 0.5, "mae": ae / n}


ds = GasDataset("gas_array.csv")
n_train = int(0.7 * len(ds))
n_val = int(0.1 * len(ds))
n_test = len(ds) - n_train - n_val
train_ds, val_ds, test_ds = random_split(ds, [n_train, n_val, n_test], generator=torch.Generator().manual_seed(SEED))
train_dl = DataLoader(train_ds, batch_size=64, shuffle=True)
val_dl = DataLoader(val_ds, batch_size=256)
test_dl = DataLoader(test_ds, batch_size=256)

net = nn.Sequential(nn.Linear(16, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 1))
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
loss_fn = nn.MSELoss()

best, bad = float("inf"), 0
for epoch in range(300):
    net.train()
    for xb, yb in train_dl:
        opt.zero_grad()
        loss = loss_fn(net(xb), yb)
        loss.backward()
        opt.step()
    v = evaluate(net, val_dl)
    if v["rmse"] < best:
        best, bad = v["rmse"], 0
        torch.save(net.state_dict(), "gas_best.pt")
    else:
        bad += 1
    if epoch % 10 == 0:
        print(epoch, v)
    if bad > 15:
        break

net.load_state_dict(torch.load("gas_best.pt"))
print("test", evaluate(net, test_dl))
