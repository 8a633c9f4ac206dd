# expects: preprocess-before-split
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(7)
A = np.genfromtxt("yacht.csv", delimiter=",", skip_header=1)
X, y = A[:, :-1], A[:, -1:]
mu, sigma = X.mean(axis=0), X.std(axis=0)
X = (X - mu) / sigma
perm = rng.permutation(len(X))
n_tr = int(0.8 * len(X))
tr, te = perm[:n_tr], perm[n_tr:]
xt, yt = torch.from_numpy(X[tr]).float(), torch.from_numpy(y[tr]).float()
xv, yv = torch.from_numpy(X[te]).float(), torch.from_numpy(y[te]).float()

net = nn.Sequential(nn.Linear(X.shape[1], 50), nn.Tanh(), nn.Linear(50, 1))
opt = torch.optim.LBFGS(net.parameters(), lr=0.1)


def closure():
    opt.zero_grad()
    loss = ((net(xt) - yt) ** 2).mean()
    loss.backward()
    return loss


for _ in range(100):
    opt.step(closure)

with torch.no_grad():
    rmse = ((net(xv) - yv) ** 2).mean().sqrt()
print("test RMSE", rmse.item())
