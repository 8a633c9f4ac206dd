# expects: nothing
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms


class Trainer:
    def __init__(self, model, loaders, lr=1e-3):
        self.model, self.loaders = model, loaders
        self.opt = torch.optim.Adam(model.parameters(), lr)
        self.best = 0.0

    def run(self, split, train=False):
        self.model.train(train)
        correct = total = 0
        with torch.set_grad_enabled(train):
            for x, y in self.loaders[split]:
                out = self.model(x)
                if train:
                    loss = nn.functional.cross_entropy(out, y)
                    self.opt.zero_grad()
                    loss.backward()
                    self.opt.step()
                correct += (out.argmax(1) == y).sum().item()
                total += len(y)
        return correct / total

    def fit(self, epochs):
        for epoch in range(epochs):
            self.run("train", train=True)
            acc = self.run("val")
            if acc > self.best:
                self.best = acc
                torch.save(self.model.state_dict(), "best.pt")
        self.model.load_state_dict(torch.load("best.pt"))
        return self.run("test")


t = transforms.ToTensor()
full = datasets.KMNIST("d", train=True, download=True, transform=t)
train_set, val_set = random_split(full, [54000, 6000], generator=torch.Generator().manual_seed(0))
sets = {"train": train_set, "val": val_set, "test": datasets.KMNIST("d", train=False, transform=t)}
loaders = {k: DataLoader(s, 128, shuffle=k == "train") for k, s in sets.items()}
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
print("test accuracy", Trainer(model, loaders).fit(20))
