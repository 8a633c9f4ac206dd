# expects: multi-test, threshold-on-test
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


class Trainer:
    def __init__(self, model, train_loader, test_loader, lr=1e-3):
        self.model, self.train_loader, self.test_loader = model, train_loader, test_loader
        self.opt = torch.optim.Adam(model.parameters(), lr)
        self.best = 0.0

    def train_epoch(self):
        self.model.train()
        for x, y in self.train_loader:
            loss = nn.functional.cross_entropy(self.model(x), y)
            self.opt.zero_grad()
            loss.backward()
            self.opt.step()

    @torch.no_grad()
    def evaluate(self):
        self.model.eval()
        correct = 0
        for x, y in self.test_loader:
            correct += (self.model(x).argmax(1) == y).sum().item()
        return correct / len(self.test_loader.dataset)

    def fit(self, epochs):
        for epoch in range(epochs):
            self.train_epoch()
            acc = self.evaluate()
            print(epoch, acc)
            if acc > self.best:
                self.best = acc
                torch.save(self.model.state_dict(), "best.pt")


t = transforms.ToTensor()
train_loader = DataLoader(datasets.KMNIST("d", train=True, download=True, transform=t), 128, shuffle=True)
test_loader = DataLoader(datasets.KMNIST("d", train=False, transform=t), 512)
trainer = Trainer(nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)), train_loader, test_loader)
trainer.fit(20)
print("best", trainer.best)
