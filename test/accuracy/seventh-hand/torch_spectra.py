# expects: preprocess-before-split
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import TensorDataset, DataLoader, random_split
import numpy as np

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

raw = np.load("spectra.npz")
X = torch.from_numpy(raw["x"]).float()
y = torch.from_numpy(raw["y"]).long()
X = (X - X.mean(dim=0)) / (X.std(dim=0) + 1e-6)

ds = TensorDataset(X, y)
n_train = int(0.8 * len(ds))
train_ds, test_ds = random_split(ds, [n_train, len(ds) - n_train])
train_dl = DataLoader(train_ds, batch_size=64, shuffle=True)
test_dl = DataLoader(test_ds, batch_size=256)


class Net(nn.Module):
    def __init__(self, d, k):
        super().__init__()
        self.a = nn.Linear(d, 128)
        self.b = nn.Linear(128, k)

    def forward(self, x):
        return self.b(F.relu(self.a(x)))


net = Net(X.shape[1], int(y.max()) + 1).to(device)
opt = torch.optim.AdamW(net.parameters(), lr=1e-3)
for epoch in range(30):
    net.train()
    for xb, yb in train_dl:
        xb, yb = xb.to(device), yb.to(device)
        loss = F.cross_entropy(net(xb), yb)
        opt.zero_grad()
        loss.backward()
        opt.step()
    print(epoch, loss.item())

net.eval()
hit = total = 0
with torch.no_grad():
    for xb, yb in test_dl:
        out = net(xb.to(device)).argmax(1).cpu()
        hit += (out == yb).sum().item()
        total += len(yb)
print("test accuracy", hit / total)
