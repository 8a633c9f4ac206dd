# expects: nothing
import numpy as np
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

HISTORY, AHEAD = 168, 24


class Windows(Dataset):
    def __init__(self, values: np.ndarray):
        self.values = torch.as_tensor(values, dtype=torch.float32)

    def __len__(self) -> int:
        return len(self.values) - HISTORY - AHEAD + 1

    def __getitem__(self, i: int):
        middle = i + HISTORY
        return self.values[i:middle], self.values[middle:middle + AHEAD, 0]


class Forecaster(nn.Module):
    def __init__(self, n: int, hidden: int = 64):
        super().__init__()
        self.rnn = nn.LSTM(n, hidden, num_layers=2, batch_first=True, dropout=0.1)
        self.head = nn.Linear(hidden, AHEAD)

    def forward(self, x):
        out, _ = self.rnn(x)
        return self.head(out[:, -1])


def run_epoch(model, loader, loss_fn, opt=None):
    model.train(opt is not None)
    total, n = 0.0, 0
    with torch.set_grad_enabled(opt is not None):
        for x, y in loader:
            loss = loss_fn(model(x), y)
            if opt is not None:
                opt.zero_grad()
                loss.backward()
                opt.step()
            total += loss.item() * len(x)
            n += len(x)
    return total / n


frame = pd.read_csv("opsd_germany.csv", index_col=0, parse_dates=True)[["load", "wind", "solar"]].ffill().dropna()
n = len(frame)
train, val, test = frame.iloc[: int(0.7 * n)], frame.iloc[int(0.7 * n): int(0.85 * n)], frame.iloc[int(0.85 * n):]
mean, std = train.mean(), train.std()
train, val, test = ((part - mean) / std for part in (train, val, test))

loaders = {
    "train": DataLoader(Windows(train.values), 64, shuffle=True),
    "val": DataLoader(Windows(val.values), 256),
    "test": DataLoader(Windows(test.values), 256),
}
model = Forecaster(frame.shape[1])
opt = torch.optim.AdamW(model.parameters(), lr=1e-3)
loss_fn = nn.L1Loss()
best = np.inf
for epoch in range(30):
    a = run_epoch(model, loaders["train"], loss_fn, opt)
    b = run_epoch(model, loaders["val"], loss_fn)
    print(f"{epoch:3d} {a:.4f} {b:.4f}")
    if b < best:
        best = b
        torch.save(model.state_dict(), "best.pt")

model.load_state_dict(torch.load("best.pt"))
print("test MAE MW", run_epoch(model, loaders["test"], loss_fn) * std["load"])
