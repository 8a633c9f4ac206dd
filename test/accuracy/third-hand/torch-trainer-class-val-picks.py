# expects: nothing
import copy

import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class Trainer:
    def __init__(self, model, lr=3e-4, epochs=30, device="cpu"):
        self.model = model.to(device)
        self.opt = torch.optim.Adam(self.model.parameters(), lr=lr)
        self.loss_fn = nn.CrossEntropyLoss()
        self.epochs = epochs
        self.device = device

    def _epoch(self, loader):
        self.model.train()
        for xb, yb in loader:
            loss = self.loss_fn(self.model(xb.to(self.device)), yb.to(self.device))
            self.opt.zero_grad()
            loss.backward()
            self.opt.step()

    @torch.no_grad()
    def accuracy(self, loader):
        self.model.eval()
        hits = total = 0
        for xb, yb in loader:
            hits += (self.model(xb.to(self.device)).argmax(1).cpu() == yb).sum().item()
            total += len(yb)
        return hits / total

    def fit(self, train_loader, val_loader):
        best, state = 0.0, None
        for epoch in range(self.epochs):
            self._epoch(train_loader)
            acc = self.accuracy(val_loader)
            print("epoch %02d  val %.3f" % (epoch, acc))
            if acc > best:
                best, state = acc, copy.deepcopy(self.model.state_dict())
        self.model.load_state_dict(state)
        return best


def main():
    arrays = np.load("letters.npz")
    data = TensorDataset(torch.from_numpy(arrays["x"]).float() / 255.0, torch.from_numpy(arrays["y"]).long())
    n = len(data)
    n_val, n_test = n // 10, n // 10
    train, val, test = random_split(data, [n - n_val - n_test, n_val, n_test], generator=torch.Generator().manual_seed(0))
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.GELU(), nn.Linear(256, 26))
    trainer = Trainer(net)
    trainer.fit(DataLoader(train, 128, shuffle=True), DataLoader(val, 512))
    print("test accuracy", trainer.accuracy(DataLoader(test, 512)))


if __name__ == "__main__":
    main()
