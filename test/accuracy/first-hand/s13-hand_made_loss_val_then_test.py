# expects: nothing
import numpy as np
import torch
from torch import nn

a = torch.from_numpy(np.load("wind.npy")).float()
n = len(a)
train, val, test = a[: int(0.7 * n)], a[int(0.7 * n): int(0.85 * n)], a[int(0.85 * n):]
net = nn.Sequential(nn.Linear(7, 32), nn.Tanh(), nn.Linear(32, 1))
opt = torch.optim.Adam(net.parameters())
best, state = float("inf"), None
for epoch in range(100):
    loss = ((net(train[:, 1:]).squeeze(1) - train[:, 0]) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
    with torch.no_grad():
        err = ((net(val[:, 1:]).squeeze(1) - val[:, 0]) ** 2).mean().item()
    if err < best:
        best, state = err, {k: v.clone() for k, v in net.state_dict().items()}
net.load_state_dict(state)
with torch.no_grad():
    print("test", ((net(test[:, 1:]).squeeze(1) - test[:, 0]) ** 2).mean().item())
