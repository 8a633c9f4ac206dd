# expects: nothing
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Gestures(Dataset):
    def __init__(self, path):
        stored = np.load(path)
        self.parts = {m: (stored[f"x_{m}"], stored[f"y_{m}"]) for m in ("train", "val", "test")}
        self.set_mode("train")

    def set_mode(self, mode):
        self.x, self.y = self.parts[mode]
        return self

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return torch.from_numpy(self.x[i]).float(), int(self.y[i])


ds = Gestures("gestures.npz")
model = nn.Sequential(nn.Flatten(), nn.Linear(300, 64), nn.ReLU(), nn.Linear(64, 8))
opt = torch.optim.Adam(model.parameters(), 1e-3)


def accuracy(mode):
    model.eval()
    loader = DataLoader(ds.set_mode(mode), 64)
    with torch.no_grad():
        return sum((model(x).argmax(1) == y).sum().item() for x, y in loader) / len(ds)


best = 0.0
for epoch in range(40):
    model.train()
    for x, y in DataLoader(ds.set_mode("train"), 32, shuffle=True):
        loss = nn.functional.cross_entropy(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    now = accuracy("val")
    if now > best:
        best = now
        torch.save(model.state_dict(), "gestures.pt")
model.load_state_dict(torch.load("gestures.pt"))
print("test", accuracy("test"))
