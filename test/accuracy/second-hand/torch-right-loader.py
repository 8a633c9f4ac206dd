# expects: nothing
import copy

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

blob = torch.load("letters.pt")
everything = TensorDataset(blob["x"].float().div(15), blob["y"])
generator = torch.Generator().manual_seed(11)
train_set, val_set, test_set = random_split(everything, [14000, 3000, 3000], generator=generator)

loaders = {
    "train": DataLoader(train_set, 128, shuffle=True),
    "val": DataLoader(val_set, 512),
    "test": DataLoader(test_set, 512),
}

net = nn.Sequential(nn.Linear(16, 200), nn.ReLU(), nn.BatchNorm1d(200), nn.Linear(200, 26))
loss_fn = nn.CrossEntropyLoss()
optim = torch.optim.AdamW(net.parameters(), 3e-3)


def right(loader):
    net.eval()
    with torch.no_grad():
        return sum((net(x).argmax(-1) == y).sum().item() for x, y in loader) / len(loader.dataset)


best, best_state = 0.0, None
for epoch in range(60):
    net.train()
    for x, y in loaders["train"]:
        optim.zero_grad()
        loss = loss_fn(net(x), y)
        loss.backward()
        optim.step()
    now = right(loaders["val"])
    if now > best:
        best, best_state = now, copy.deepcopy(net.state_dict())

net.load_state_dict(best_state)
print("validation", best, "test", right(loaders["test"]))
