# expects: nothing
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms
full = datasets.MNIST('data', train=True, transform=transforms.ToTensor())
train_set = datasets.MNIST('data', train=True, transform=transforms.ToTensor())
train_set.data = full.data[:50000]
train_set.targets = full.targets[:50000]
val_set = datasets.MNIST('data', train=True, transform=transforms.ToTensor())
val_set.data = full.data[50000:]
val_set.targets = full.targets[50000:]
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
loss_of = nn.CrossEntropyLoss()
steps = torch.optim.SGD(net.parameters(), lr=0.1)
for x, y in DataLoader(train_set, batch_size=64):
    loss = loss_of(net(x), y)
    steps.zero_grad()
    loss.backward()
    steps.step()
hits = 0
with torch.no_grad():
    for x, y in DataLoader(val_set, batch_size=64):
        hits += (net(x).argmax(1) == y).sum().item()
print(hits / len(val_set))
