# expects: nothing
import random
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from tqdm.auto import tqdm


def seed_all(s):
    random.seed(s); np.random.seed(s); torch.manual_seed(s)


class Trainer:
    def __init__(self, net, train, valid, lr=1e-3, patience=3):
        self.net, self.train_dl, self.valid_dl = net, train, valid
        self.opt = torch.optim.Adam(net.parameters(), lr=lr)
        self.crit = nn.MSELoss()
        self.patience, self.best = patience, float("inf")

    def step(self, x, y):
        self.opt.zero_grad()
        loss = self.crit(self.net(x).squeeze(-1), y)
        loss.backward()
        self.opt.step()
        return loss.item()

    @torch.no_grad()
    def measure(self, dl):
        self.net.eval()
        total = sum(self.crit(self.net(x).squeeze(-1), y).item() * len(y) for x, y in dl)
        self.net.train()
        return total / len(dl.dataset)

    def run(self, epochs):
        bad = 0
        for e in range(epochs):
            for x, y in tqdm(self.train_dl):
                self.step(x, y)
            v = self.measure(self.valid_dl)
            if v < self.best:
                self.best, bad = v, 0
                torch.save(self.net.state_dict(), "best.pt")
            else:
                bad += 1
                if bad == self.patience:
                    break
        self.net.load_state_dict(torch.load("best.pt"))


if __name__ == "__main__":
    seed_all(0)
    a = np.load("power.npy").astype("float32")
    n = len(a)
    tr, va, te = a[: int(.7 * n)], a[int(.7 * n): int(.85 * n)], a[int(.85 * n):]
    mu, sd = tr.mean(0), tr.std(0)
    dl = [DataLoader(TensorDataset(*(torch.from_numpy(z) for z in (((p - mu) / sd)[:, 1:], p[:, 0]))), 128) for p in (tr, va, te)]
    t = Trainer(nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 1)), dl[0], dl[1])
    t.run(50)
    print("test MSE", t.measure(dl[2]))
