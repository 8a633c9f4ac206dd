# expects: nothing
import copy
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset, random_split
from torchvision import datasets, transforms

to = transforms.ToTensor()
full = datasets.MNIST("data", train=True, download=True, transform=to)
test_set = datasets.MNIST("data", train=False, transform=to)
train_set, val_set = random_split(full, [55000, 5000])
order = np.random.permutation(len(train_set))
clients = [Subset(train_set, part) for part in np.array_split(order, 20)]


def local(model, data, epochs=1):
    model = copy.deepcopy(model)
    opt = torch.optim.SGD(model.parameters(), 0.05)
    for _ in range(epochs):
        for x, y in DataLoader(data, 64, shuffle=True):
            opt.zero_grad()
            nn.functional.cross_entropy(model(x), y).backward()
            opt.step()
    return model.state_dict()


def average(states):
    mean = copy.deepcopy(states[0])
    for key in mean:
        mean[key] = torch.stack([s[key].float() for s in states]).mean(0)
    return mean


@torch.no_grad()
def accuracy(model, data):
    hits = sum((model(x).argmax(1) == y).sum().item() for x, y in DataLoader(data, 512))
    return hits / len(data)


server = nn.Sequential(nn.Flatten(), nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))
for rnd in range(50):
    picked = np.random.choice(len(clients), 5, replace=False)
    server.load_state_dict(average([local(server, clients[c]) for c in picked]))
    print(rnd, "val", accuracy(server, val_set))
print("test", accuracy(server, test_set))
