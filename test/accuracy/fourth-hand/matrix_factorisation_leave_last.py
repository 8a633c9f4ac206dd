# expects: nothing
import numpy as np
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

TOP = 10


def load(path="ratings.dat"):
    r = pd.read_csv(path, sep="::", names=["user", "item", "rating", "ts"], engine="python")
    r["u"], r["i"] = r["user"] - 1, r["item"] - 1
    return r.sort_values("ts"), 6040, 3952


def leave_last(r):
    last = r.groupby("u").tail(1)
    return r.drop(index=last.index), last


class MF(nn.Module):
    def __init__(self, n_users, n_items, k=32):
        super().__init__()
        self.p = nn.Embedding(n_users, k)
        self.q = nn.Embedding(n_items, k)
        self.b = nn.Embedding(n_items, 1)

    def forward(self, u, i):
        return (self.p(u) * self.q(i)).sum(-1) + self.b(i).squeeze(-1)


def bpr(model, u, i, j):
    return -nn.functional.logsigmoid(model(u, i) - model(u, j)).mean()


ratings, n_users, n_items = load()
train, test = leave_last(ratings)
pairs = TensorDataset(torch.tensor(train["u"].values), torch.tensor(train["i"].values))
loader = DataLoader(pairs, batch_size=4096, shuffle=True)
model = MF(n_users, n_items)
opt = torch.optim.Adam(model.parameters(), lr=5e-3, weight_decay=1e-6)

for epoch in range(20):
    total = 0.0
    for u, i in loader:
        j = torch.randint(n_items, i.shape)
        loss = bpr(model, u, i, j)
        opt.zero_grad()
        loss.backward()
        opt.step()
        total += loss.item()
    print(epoch, total / len(loader))

model.eval()
hits = 0
with torch.no_grad():
    for u, i in zip(test["u"].to_numpy(), test["i"].to_numpy()):
        others = np.random.choice(n_items, 99, replace=False)
        candidates = torch.tensor(np.concatenate([[i], others]))
        scores = model(torch.full((100,), int(u)), candidates)
        hits += int((scores > scores[0]).sum() < TOP)
print("HR@10", hits / len(test))
