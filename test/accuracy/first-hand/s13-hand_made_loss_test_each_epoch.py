# expects: multi-test
import numpy as np
import torch
from torch import nn

a = torch.from_numpy(np.load("wind.npy")).float()
n = int(0.8 * len(a))
train, test = a[:n], a[n:]
net = nn.Sequential(nn.Linear(7, 32), nn.Tanh(), nn.Linear(32, 1))
opt = torch.optim.Adam(net.parameters())
for epoch in range(100):
    loss = ((net(train[:, 1:]).squeeze(1) - train[:, 0]) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
    with torch.no_grad():
        print(epoch, ((net(test[:, 1:]).squeeze(1) - test[:, 0]) ** 2).mean().item())
